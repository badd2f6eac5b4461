using System.Reflection;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Tests.Values;

public class TextTests
{
    [Fact]
    public void A_document_number_has_no_leading_zeros() => Assert.Equal("苍环罚〔2017〕42号", new DocumentNumber("苍环罚", 2017, 42).ToString());

    [Fact]
    public void Every_kind_of_paper_has_its_own_word()
    {
        var words = Enum.GetValues<PaperKind>().Select(kind => kind.Word()).ToList();
        Assert.Equal(words.Count, words.Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PaperKind)99).Word());
    }

    [Fact]
    public void A_legal_basis_is_cited_with_book_title_marks() =>
        Assert.Equal("《环境行政处罚办法》第二十二条", new LegalBasis("环境行政处罚办法", "第二十二条").ToString());

    [Fact]
    public void Only_a_law_is_cited_with_the_name_of_the_state()
    {
        Assert.Equal("《中华人民共和国行政处罚法》第四十三条", new LegalBasis("行政处罚法", "第四十三条").InFull);
        Assert.Equal("《环境行政处罚办法》第二十二条", new LegalBasis("环境行政处罚办法", "第二十二条").InFull);
    }

    [Fact]
    public void Dates_are_written_the_same_on_every_machine()
    {
        Assert.Equal("2017-06-02", new DateOnly(2017, 6, 2).Iso());
        Assert.Equal("2017年6月2日", new DateOnly(2017, 6, 2).OnPaper());
    }

    [Fact]
    public void Every_value_of_every_enumeration_of_the_domain_has_a_chinese_term() => Assert.Empty(
        typeof(CaseStage).Assembly.GetTypes().Where(type => type is { IsEnum: true, IsPublic: true })
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.GetCustomAttribute<TermAttribute>() is null)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));
}
