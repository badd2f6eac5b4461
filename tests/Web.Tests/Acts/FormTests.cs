using System.Text.Json;
using Enforcement.Api.Acts;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Law;

namespace Enforcement.Web.Tests.Acts;

/// <summary>Forms computed from what the acts say. No browser needed.</summary>
public sealed class FormTests
{
    public static TheoryData<string> Acts => [.. CaseActs.All.Select(act => act.Name)];

    [Theory]
    [MemberData(nameof(Acts))]
    public void Every_field_of_every_act_has_a_label(string act)
    {
        var form = Form(act);

        Assert.Empty(Every(form.Fields).Where(f => FieldCatalogue.Embedded.Find(f.Record, f.Name) is null)
            .Select(f => $"src/Api/Acts/fields.json: \"{f.Record.Name}\": {{ \"{f.Name}\": {{ \"label\": \"…\" }} }}"));
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void Every_act_is_about_something(string act) => Assert.NotEmpty(ActSubject.Of(act));

    [Fact]
    public void The_catalogue_names_no_field_that_its_record_does_not_have()
    {
        var records = CaseActs.All.SelectMany(act => Every(Form(act.Name).Fields)).Select(f => f.Record).Append(typeof(EvidenceFile)).Distinct()
            .ToDictionary(r => r.Name, r => ActForm.Maker(r).GetParameters().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name!)).ToHashSet(StringComparer.Ordinal));

        Assert.Empty(FieldCatalogue.Embedded.Fields.Where(r => records.ContainsKey(r.Key))
            .SelectMany(r => r.Value.Keys.Where(field => !records[r.Key].Contains(field)).Select(field => $"{r.Key}.{field}")));
    }

    [Fact]
    public void The_catalogue_names_rules_that_exist_and_fields_that_exist()
    {
        var rules = CaseActs.All.SelectMany(act => act.Needs.Concat(act.BodyRules)).Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        rules.UnionWith(typeof(GeneralRules).GetFields().Select(f => ((Rule)f.GetValue(null)!).Code));

        Assert.Empty(FieldCatalogue.Embedded.Rules.Keys.Except(rules));
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void Every_act_can_be_read_from_an_empty_form(string act)
    {
        var reader = new FormReader(new FormValues());

        var body = reader.Read(Form(act));

        Assert.IsAssignableFrom<IActBody>(body);
    }

    [Fact]
    public void What_is_typed_becomes_what_the_act_says()
    {
        var values = Typed(
            ("occurredOn", "2017年6月5日"), ("grounds", "初次违法"), ("penalties.count", "2"), ("penalties[0].kind", "fine"), ("penalties[0].amount", "１２,000.50 元"),
            ("penalties[1].kind", "warning"), ("penalties[1].clause.source", "示例条例"), ("penalties[1].clause.article", "第一条"));
        var reader = new FormReader(values);

        var body = (DecidePenalty)reader.Read(Form("decide-penalty"));

        Assert.Empty(reader.Errors);
        Assert.Equal(new DateOnly(2017, 6, 5), body.OccurredOn);
        Assert.Equal(12000.50m, body.Penalties[0].Amount!.Value.Yuan);
        Assert.Null(body.Penalties[0].Clause);
        Assert.Equal("第一条", body.Penalties[1].Clause!.Article);
        Assert.Equal(PenaltyKind.Warning, body.Penalties[1].Kind);
        Assert.Null(body.MitigationGround);
    }

    [Fact]
    public void A_violation_that_is_not_penalised_has_its_fields_in_the_form_of_the_decision()
    {
        var form = Form("decide-penalty");
        var spared = form.Fields.Single(f => f.Name == "spared");
        Assert.Equal("不予处罚的违法行为", spared.Label);
        Assert.Equal(["第几项违法行为", "不予处罚的情形", "事实和理由", "教育情况"], spared.Fields.Select(f => f.Label));

        var reader = new FormReader(Typed(
            ("occurredOn", "2022-03-24"), ("grounds", "初次违法"), ("penalties.count", "1"), ("penalties[0].kind", "fine"), ("penalties[0].amount", "15000"),
            ("spared.count", "1"), ("spared[0].violation", "2"), ("spared[0].ground", "firstOffence"), ("spared[0].reasons", "已改正"), ("spared[0].education", "已教育")));
        var body = (DecidePenalty)reader.Read(form);

        Assert.Empty(reader.Errors);
        Assert.Equal(new SparedViolation(2, NoPenaltyGround.FirstOffence, "已改正", "已教育"), Assert.Single(body.Spared!));
    }

    [Fact]
    public void A_field_that_cannot_be_read_is_named()
    {
        var reader = new FormReader(Typed(("occurredOn", "昨天"), ("penalties.count", "1"), ("penalties[0].amount", "很多")));

        reader.Read(Form("decide-penalty"));

        Assert.Equal(["occurredOn", "penalties[0].kind", "penalties[0].amount"], reader.Errors.Select(e => e.Path));
        Assert.Contains("2017-05-10", reader.Errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_that_may_be_left_out_is_left_out_when_nothing_is_typed_into_it()
    {
        var body = (AddEvidence)new FormReader(Typed(("monitoring.institution", " "))).Read(Form("add-evidence"));

        Assert.Null(body.Monitoring);
    }

    [Fact]
    public void A_list_that_may_be_left_out_is_left_out_when_nothing_is_in_it_and_another_is_empty()
    {
        var concluded = (ConcludeInvestigation)new FormReader(Typed(("alsoViolated", " \n"), ("furtherViolations.count", "0"))).Read(Form("conclude-investigation"));
        var evidence = (AddEvidence)new FormReader(new FormValues()).Read(Form("add-evidence"));

        Assert.Null(concluded.AlsoViolated);
        Assert.Null(concluded.FurtherViolations);
        Assert.Empty(evidence.Officers);
    }

    [Fact]
    public void Rows_taken_away_move_the_others_up()
    {
        var values = Typed(("penalties.count", "3"), ("penalties[0].kind", "fine"), ("penalties[2].kind", "warning"), ("penalties[2].clause.source", "甲"));

        values.DropEmptyRows(Form("decide-penalty").Fields);

        Assert.Equal(2, values.Rows("penalties"));
        Assert.Equal("warning", values.One("penalties[1].kind"));
        Assert.Equal("甲", values.One("penalties[1].clause.source"));
        Assert.False(values.Has("penalties[2].kind"));
    }

    [Fact]
    public void Long_texts_have_room_and_no_text_is_longer_than_the_act_takes()
    {
        var facts = Every(Form("propose-filing").Fields).Single(f => f.Record == typeof(Violation) && f.Name == "facts");

        Assert.Equal(FieldControl.Passage, facts.Control);
        Assert.Equal(5000, facts.Longest);
    }

    private static FormValues Typed(params (string Path, string Value)[] values) =>
        new(values.Select(v => KeyValuePair.Create(v.Path, new[] { v.Value })));

    private static ActForm Form(string act)
    {
        var found = CaseActs.All.Single(a => a.Name == act);
        var validator = typeof(Application.China).Assembly.GetTypes().Single(t => t.BaseType == typeof(FluentValidation.AbstractValidator<>).MakeGenericType(found.Body));
        return ActForm.Of(found, (FluentValidation.IValidator)Activator.CreateInstance(validator, nonPublic: true)!);
    }

    private static IEnumerable<FormField> Every(IEnumerable<FormField> fields) => fields.SelectMany(f => Every(f.Fields).Prepend(f));
}
