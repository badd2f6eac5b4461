using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Tests.Parties;

public class PartyMatchTests
{
    private static readonly Party Works = new(
        "苍溪县某砖厂有限公司（虚构）", PartyKind.LegalPerson, "苍溪县陵江镇 1 号", "91510824MA6200101X", BusinessLicence: "510824000012345",
        LegalRepresentative: "张某川", Phone: "0839-5222101");

    private static readonly Party Stranger = new("苍溪县某酒楼（虚构）", PartyKind.IndividualBusiness, "苍溪县歧坪镇 9 号", "92510824MA62009990", LegalRepresentative: "李某", Phone: "0839-5333202");

    [Fact]
    public void Two_that_have_nothing_in_common_are_not_suggested() => Assert.Empty(PartyMatch.Between(Works, Stranger));

    [Fact]
    public void The_same_credit_code_is_a_reason_and_the_organisation_code_in_it_no_second_one() => Assert.Equal(
        [PartyLikeness.CreditCode], PartyMatch.Between(Works, Stranger with { CreditCode = "91510824ma6200101x" }));

    [Fact]
    public void The_old_organisation_code_is_found_in_the_credit_code_that_replaced_it() => Assert.Equal(
        [PartyLikeness.OrganisationCode], PartyMatch.Between(Works, Stranger with { CreditCode = null, OrganisationCode = "MA620010-1" }));

    [Fact]
    public void The_same_business_licence_is_a_reason() => Assert.Equal(
        [PartyLikeness.BusinessLicence], PartyMatch.Between(Works, Stranger with { BusinessLicence = "510824000012345" }));

    [Fact]
    public void The_same_citizen_number_is_a_reason_also_for_the_owner_of_a_business() => Assert.Equal(
        [PartyLikeness.CitizenId],
        PartyMatch.Between(
            Stranger with { CitizenId = "11010519491231002X" }, new("王某", PartyKind.Citizen, "苍溪县元坝镇", CitizenId: "11010519491231002x")));

    [Theory]
    [InlineData("苍溪县某砖厂有限公司(虚构)")]
    [InlineData("苍溪县某砖厂 有限公司【虚构】")]
    [InlineData("苍溪县某砖厂有限责任公司（虚构）")]
    [InlineData("苍溪县某砖厂（虚构）")]
    [InlineData("苍溪县某砖厂股份有限公司　〔虚构〕")]
    public void The_same_name_is_known_however_it_is_written(string name) => Assert.Equal([PartyLikeness.Name], PartyMatch.Between(Works, Stranger with { Name = name }));

    [Fact]
    public void Full_width_letters_and_digits_in_a_name_are_the_same() => Assert.Equal(
        [PartyLikeness.Name], PartyMatch.Between(Works with { Name = "苍溪县Ａ１加油站" }, Stranger with { Name = "苍溪县a1加油站" }));

    [Fact]
    public void A_company_is_not_known_by_what_every_company_is_called() => Assert.Empty(
        PartyMatch.Between(Works with { Name = "有限公司" }, Stranger with { Name = "有限责任公司" }));

    [Theory]
    [InlineData("0839 5222101")]
    [InlineData("（0839）5222101")]
    public void The_same_telephone_is_a_reason(string phone) => Assert.Equal([PartyLikeness.Phone], PartyMatch.Between(Works, Stranger with { Phone = phone }));

    [Theory]
    [InlineData("0839-0000000")]
    [InlineData("110")]
    public void A_telephone_that_only_fills_the_field_is_none(string phone) => Assert.Empty(
        PartyMatch.Between(Works with { Phone = phone }, Stranger with { Phone = phone }));

    [Fact]
    public void The_same_address_is_a_reason() => Assert.Equal([PartyLikeness.Address], PartyMatch.Between(Works, Stranger with { Address = "苍溪县陵江镇１号" }));

    [Fact]
    public void The_same_person_in_charge_is_a_reason_also_as_a_party_alone()
    {
        Assert.Equal([PartyLikeness.Representative], PartyMatch.Between(Works, Stranger with { LegalRepresentative = "张某川" }));
        Assert.Equal([PartyLikeness.Representative], PartyMatch.Between(Works, new("张某川", PartyKind.Citizen, "苍溪县元坝镇")));
    }

    [Theory]
    [InlineData("不明")]
    [InlineData("不详")]
    public void What_is_unknown_of_both_is_nothing_in_common(string unknown) => Assert.Empty(PartyMatch.Between(
        new(unknown, PartyKind.LegalPerson, unknown, LegalRepresentative: unknown), new(unknown, PartyKind.LegalPerson, unknown, LegalRepresentative: unknown)));

    [Fact]
    public void The_surest_reason_comes_first() => Assert.Equal(
        [PartyLikeness.CreditCode, PartyLikeness.BusinessLicence, PartyLikeness.Name, PartyLikeness.Phone, PartyLikeness.Address, PartyLikeness.Representative],
        PartyMatch.Between(Works, Works));

    [Fact]
    public void Every_reason_has_its_words() => Assert.All(Enum.GetValues<PartyLikeness>(), reason => Assert.NotEqual(reason.ToString(), reason.Chinese()));
}
