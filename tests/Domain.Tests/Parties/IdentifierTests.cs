using CsCheck;
using Enforcement.Domain.Parties;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Parties;

public class IdentifierTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    [Theory]
    [InlineData("914403001922038216")]
    [InlineData("91330100799655058B")]
    [InlineData("91110000802100433B")]
    public void Real_credit_codes_are_right(string code) => Assert.True(CreditCode.HasRightCheckDigit(code));

    [Theory]
    [InlineData("914403001922038217")]
    [InlineData("91440300192203821")]
    [InlineData("9144030019220382166")]
    [InlineData("91440300192203821o")]
    [InlineData("9144A3001922038216")]
    [InlineData("91350100M0001TGQXM")]
    [InlineData("")]
    public void Other_credit_codes_are_wrong(string code) => Assert.False(CreditCode.HasRightCheckDigit(code));

    [Fact]
    public void The_check_character_of_a_credit_code_finds_every_single_wrong_character() =>
        Gen.Select(Gen.Char[Alphabet].Array[9], Gen.Int[0, 8], Gen.Int[1, 30]).Sample((body, place, shift) =>
        {
            var right = TheCounty.WithCheckDigit("91510824" + new string(body));
            var wrong = right.ToCharArray();
            wrong[8 + place] = Alphabet[(Alphabet.IndexOf(wrong[8 + place], StringComparison.Ordinal) + shift) % 31];
            return CreditCode.HasRightCheckDigit(right) && !CreditCode.HasRightCheckDigit(new string(wrong));
        });

    [Theory]
    [InlineData("11010519491231002X", true)]
    [InlineData("110105194912310021", false)]
    [InlineData("11010519491331002X", false)]
    [InlineData("11010519490229002X", false)]
    [InlineData("1101051949123100", false)]
    [InlineData("1101051949123100AX", false)]
    public void A_citizen_number_has_a_real_birthday_and_its_check_character(string number, bool right) =>
        Assert.Equal(right, CitizenId.HasRightCheckDigit(number));

    [Fact]
    public void Invented_parties_of_the_scenarios_have_right_numbers()
    {
        Assert.True(CreditCode.HasRightCheckDigit(TheCounty.Company.CreditCode!));
        Assert.True(CitizenId.HasRightCheckDigit(TheCounty.Citizen.CitizenId!));
    }
}
