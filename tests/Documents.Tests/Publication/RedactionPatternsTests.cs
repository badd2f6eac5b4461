using Enforcement.Documents.Publication;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Scenarios;

namespace Enforcement.Documents.Tests.Publication;

/// <summary>Numbers found by their form in running text; what is generated comes from the seed 1906, always the same.</summary>
public sealed class RedactionPatternsTests
{
    private const int Rounds = 300;

    private static readonly Redactor Plain = new(TheCounty.Company, TheCounty.Agency, [], []);

    private static readonly string[] Around = ["", "，", "电话：", "（", "号码为", "。\n", "张某 "];

    [Fact]
    public void Whatever_stands_around_it_a_citizens_number_is_found_to_its_last_character()
    {
        var dice = new Random(1906);
        for (var i = 0; i < Rounds; i++)
        {
            var born = new DateOnly(1930, 1, 1).AddDays(dice.Next(32_000));
            var number = TheCounty.IdWithCheckDigit($"{dice.Next(110_000, 659_999)}{born:yyyyMMdd}{dice.Next(1000):D3}");
            Finds(RedactionRules.CitizenIds, Spaced(dice, number, 6, 14), dice);
            // With another check digit it is no citizen's number, unless it is called one.
            var wrong = number[..17] + (number[17] == '0' ? '1' : '0');
            Assert.DoesNotContain(Plain.In($"批号{wrong}"), span => span.Rule == RedactionRules.CitizenIds);
            Assert.Equal(RedactionRules.CitizenIds, Assert.Single(Plain.In($"身份证号：{wrong}")).Rule);
        }
    }

    [Fact]
    public void Mobile_and_landline_numbers_are_found_however_they_are_divided()
    {
        var dice = new Random(1906);
        for (var i = 0; i < Rounds; i++)
        {
            Finds(RedactionRules.Phones, Spaced(dice, $"1{dice.Next(3, 10)}{dice.Next(1_000_000_000):D9}", 3, 7), dice);
            var (area, local) = ($"0{dice.Next(10, 999)}", $"{dice.Next(2_000_000, 9_999_999)}");
            Finds(RedactionRules.Phones, dice.Next(4) switch { 0 => $"{area}-{local}", 1 => $"（{area}）{local}", 2 => $"{area}{local}", _ => $"{area}－{local}-{dice.Next(1, 99)}" }, dice);
        }
    }

    [Fact]
    public void Bank_cards_are_found_by_their_check_digit_and_only_by_it()
    {
        var dice = new Random(1906);
        for (var i = 0; i < Rounds; i++)
        {
            var digits = $"62{string.Concat(Enumerable.Range(0, dice.Next(13, 17)).Select(_ => dice.Next(10)))}";
            var check = Enumerable.Range(0, 10).Single(c => RedactionPatterns.PassesLuhn($"{digits}{c}"));
            var card = $"{digits}{check}";
            if (card.Length == 18)
            {
                continue; // could be a citizen's number as well
            }

            Finds(RedactionRules.BankAccounts, Spaced(dice, card, 4, 8, 12, 16), dice);
            Assert.Empty(Plain.In($"单号{digits}{(check + 1) % 10}。"));
            Assert.Equal(RedactionRules.BankAccounts, Assert.Single(Plain.In($"账号：{digits}{(check + 1) % 10}")).Rule);
        }
    }

    [Theory]
    [InlineData("zhang.san_1@mail.example.com", "Y-04")]
    [InlineData("川H12345", "Y-08")]
    [InlineData("川H·D12345", "Y-08")]
    [InlineData("执法证号510824001", "Y-07", 4)]
    [InlineData("１３９００００１１１１", "Y-03")]
    [InlineData("+86 139 0000 1111", "Y-03")]
    public void Other_forms_are_found(string text, string rule, int start = 0)
    {
        var span = Assert.Single(Plain.In($"前{text}，后"));
        Assert.Equal((rule, start + 1, text.Length - start), (span.Rule.Code, span.Start, span.Length));
    }

    [Theory]
    [InlineData("2017年6月23日，罚款人民币壹万伍仟元整（￥15,000.00）")]
    [InlineData("《中华人民共和国大气污染防治法》第一百一十七条")]
    [InlineData("苍环罚〔2017〕42号，苍环监字（2017）第31号")]
    [InlineData("颗粒物浓度 138.25 毫克每立方米，东经105.9352度")]
    [InlineData("账号：0000000000000000")]
    [InlineData("联系电话：0839-0000000")]
    public void What_is_no_personal_number_or_the_agencys_own_stays(string text) => Assert.Empty(Plain.In(text));

    [Fact]
    public void Any_text_at_all_is_read_in_good_time_and_its_stretches_lie_apart_in_it()
    {
        var dice = new Random(1906);
        const string Letters = "0123456789xX- （）@.川H证号电话账号张三李四\n\uD842\uDFB7　０１";
        for (var i = 0; i < Rounds; i++)
        {
            var text = string.Concat(Enumerable.Range(0, dice.Next(200)).Select(_ => Letters[dice.Next(Letters.Length)]));
            var end = 0;
            foreach (var span in Plain.In(text))
            {
                Assert.InRange(span.Start, end, text.Length);
                end = span.Start + span.Length;
                Assert.InRange(end, span.Start + 1, text.Length);
            }
        }
    }

    private static void Finds(RedactionRule rule, string number, Random dice)
    {
        var (before, after) = (Around[dice.Next(Around.Length)], Around[dice.Next(Around.Length)]);
        var span = Assert.Single(Plain.In($"{before}{number}{after}"));
        Assert.Equal((rule, before.Length, number.Length), (span.Rule, span.Start, span.Length));
    }

    private static string Spaced(Random dice, string digits, params int[] at) => dice.Next(3) switch
    {
        0 => digits,
        var way => at.Where(place => place < digits.Length).Reverse().Aggregate(digits, (text, place) => text.Insert(place, way == 1 ? " " : "-")),
    };
}
