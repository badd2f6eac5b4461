using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Enforcement.Api.Acts;
using Enforcement.Application.Cases;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Parties;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Acts;

/// <summary>
/// Cases of the demonstration year, which a program loaded, done once more by their people through the forms of the pages: the same events
/// must stand in the store, in the same order and with the same content. A case of 2024 does what the law of 2017 does not know.
/// Together they do every act there is: nothing can be done by programs alone.
/// </summary>
public sealed partial class YearThroughFormsTests(WebApp app, YearThroughFormsTests.EmptyAgency agency) : IClassFixture<YearThroughFormsTests.EmptyAgency>
{
    /// <summary>Few cases that together do every act of the year, found greedily.</summary>
    private static readonly IReadOnlyList<IGrouping<int, DemonstrationStep>> Chosen = Choose();

    private static readonly List<DemonstrationStep> Of2024 = CaseOf2024();

    public static TheoryData<int> Numbers => [.. Chosen.Select(c => c.Key)];

    [Fact]
    public void Every_act_is_done_through_its_form_by_some_case() => Assert.Equal(
        CaseActs.All.Select(act => act.Name).Order(StringComparer.Ordinal),
        Chosen.SelectMany(c => c).Concat(Of2024).Select(step => step.Act.Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task A_case_done_through_the_forms_leaves_the_events_that_the_program_left(int number)
    {
        var host = await agency.HostAsync(app);
        var steps = Chosen.Single(c => c.Key == number).ToList();

        var typed = await TypeAsync(host, steps);

        var loaded = await app.DoneUnderAsync(steps[0].Actor, steps[0].Key);
        Assert.Equal(await WrittenAsync(app.Store, loaded.Id), await WrittenAsync(Store(host), typed));
    }

    [Fact]
    public async Task A_case_of_2024_is_extended_suspended_resumed_and_terminated_through_the_forms_as_by_a_program()
    {
        var host = await agency.HostAsync(app);
        var byProgram = new CaseProgress();
        foreach (var step in Of2024)
        {
            // One command a scope, as of a request.
            await using var scope = host.Services.CreateAsyncScope();
            await step.PerformAsync(
                scope.ServiceProvider.GetRequiredService<IMediator>(), EmptyAgency.Callers[step.Actor], byProgram, TestContext.Current.CancellationToken);
        }

        var typed = await TypeAsync(host, Of2024);

        var written = await WrittenAsync(Store(host), typed);
        Assert.Equal(Of2024.Count, written.Count);
        Assert.Equal(await WrittenAsync(Store(host), byProgram.Id!.Value), written);
    }

    /// <summary>Branches of the procedure, each by an act that only it has, and how many steps of it people do in their browsers at least.</summary>
    public static TheoryData<string, int> Branches => new()
    {
        { DecidingOnTheSpot.Act.Name, 2 }, { DecidingDailyFine.Act.Name, 3 }, { RecordingSubstitutionCost.Act.Name, 4 }, { ApprovingPaymentPlan.Act.Name, 3 },
        { RecordingDetentionAnswer.Act.Name, 4 },
    };

    [Theory]
    [MemberData(nameof(Branches))]
    public async Task A_branch_done_by_its_people_in_their_browsers_leaves_the_events_that_the_program_left(string act, int atLeast)
    {
        var host = await agency.HostAsync(app);
        var steps = DemonstrationYear.Steps.GroupBy(step => step.Case).Where(c => c.Any(step => step.Act.Name == act)).MinBy(c => c.Count())!.ToList();
        // The acts of the branch; what comes before, between and after, other tests walk.
        var branch = steps.First(step => step.Act.Name == act).Act.Body.Namespace;
        bool IsOfTheBranch(DemonstrationStep step) => step.Act.Body.Namespace == branch;
        Assert.True(steps.Count(IsOfTheBranch) >= atLeast, $"{steps.Count(IsOfTheBranch)} steps");

        await using var browsers = new Browsers(app, new Uri(host.Urls.Single()));
        var typed = await TypeAsync(host, steps, browsers, IsOfTheBranch);

        Assert.Empty(browsers.Complaints);
        var loaded = await app.DoneUnderAsync(steps[0].Actor, steps[0].Key);
        // Who is ticked among boxes is sent in the order of the page.
        Assert.Equal(await WrittenAsync(app.Store, loaded.Id, peopleInAnyOrder: true), await WrittenAsync(Store(host), typed, peopleInAnyOrder: true));
    }

    private static IDocumentStore Store(WebApplication host) => host.Services.GetRequiredService<IDocumentStore>();

    /// <summary>Types the steps of a case into the forms, each by its actor; answers the case that came of it.</summary>
    /// <param name="host">The server.</param>
    /// <param name="steps">The steps.</param>
    /// <param name="browsers">The browsers of those who have one.</param>
    /// <param name="inBrowser">The steps that are done in a browser.</param>
    private async Task<Guid> TypeAsync(WebApplication host, IReadOnlyList<DemonstrationStep> steps, Browsers? browsers = null, Func<DemonstrationStep, bool>? inBrowser = null)
    {
        var forms = new Forms(host);
        var progress = new CaseProgress();
        foreach (var step in steps)
        {
            forms.Client = await agency.AsAsync(step.Actor);
            forms.Page = browsers is not null && inBrowser!(step) ? await browsers.OfAsync(step.Actor) : null;
            await step.PerformAsync(forms, EmptyAgency.Callers[step.Actor], progress, TestContext.Current.CancellationToken);
        }

        return progress.Id!.Value;
    }

    /// <summary>Names and contents. What is allotted anew in every store is told apart by the order in which it came; serial numbers and the hashes of papers that bear them are left out.</summary>
    private static async Task<IReadOnlyList<string>> WrittenAsync(IDocumentStore store, Guid id, bool peopleInAnyOrder = false)
    {
        await using var session = store.QuerySession(DemonstrationAgency.Agency.DivisionCode);
        var allotted = new Dictionary<string, int>();
        return [.. (await session.Events.FetchStreamAsync(id))
            // What the clock writes belongs to the day on which it looks, and a drawn paper to the moment of drawing.
            .Where(e => EventNames.All[e.EventType] is not ("deadline_missed" or "paper_produced"))
            .Select(e => EventNames.All[e.EventType] + " " + OfNumbers().Replace(
                Id().Replace(peopleInAnyOrder ? InOrder(JsonNode.Parse(StoredJson.Text(e.Data)))!.ToJsonString() : StoredJson.Text(e.Data), found => allotted.TryGetValue(found.Value, out var n) ? $"#{n}" : $"#{allotted[found.Value] = allotted.Count}"), "#"))];
    }

    /// <summary>The same with the people of every list in the order of their names.</summary>
    private static JsonNode? InOrder(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, InOrder(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(InOrder).OrderBy(item => item is JsonObject { } person && person.TryGetPropertyValue("name", out var name) ? name!.ToString() : "", StringComparer.Ordinal)]),
        _ => node?.DeepClone(),
    };

    private static List<IGrouping<int, DemonstrationStep>> Choose()
    {
        var cases = DemonstrationYear.Steps.GroupBy(step => step.Case).ToList();
        var missing = cases.SelectMany(c => c).Select(step => step.Act).ToHashSet();
        var chosen = new List<IGrouping<int, DemonstrationStep>>();
        while (missing.Count > 0)
        {
            var best = cases.MaxBy(c => c.Select(step => step.Act).Where(missing.Contains).Distinct().Count())!;
            chosen.Add(best);
            missing.ExceptWith(best.Select(step => step.Act));
        }

        return chosen;
    }

    /// <summary>In 2024: the period of filing is extended, that of the decision too, and the investigation ends with its party.</summary>
    private static List<DemonstrationStep> CaseOf2024()
    {
        var steps = new List<DemonstrationStep>();
        void Do<T>(string actor, CaseAct<T> act, T says)
            where T : IActBody => steps.Add(new DemonstrationStep<T>(2024, says.OccurredOn, actor, act, _ => says) { Ordinal = steps.Count + 1 });
        const string Code = "91510824MA6202024";
        var found = new DateOnly(2024, 3, 4);
        Do("officer1", ProposingFiling.Act, new(
            found.AddDays(1), new("苍溪县某停产石料厂（虚构）", PartyKind.LegalPerson, "苍溪县元坝镇（虚构地址）", Code + CreditCode.CheckCharacter(Code)),
            new(LeadSource.PublicReport, found), new("石料堆放未密闭、未覆盖。", "厂区堆场", "元坝镇", found.AddDays(-6)), "AIR-117", new(true, true, true)));
        Do("leader1", ExtendingFilingPeriod.Act, new(found.AddDays(4), "须向登记机关核实当事人的主体情况"));
        Do("leader1", ApprovingFiling.Act, new(found.AddDays(21), "同意立案"));
        Do("leader1", AppointingInvestigators.Act, new(found.AddDays(21), ["officer1", "officer2"]));
        Do("leader1", ExtendingDecisionPeriod.Act, new(found.AddDays(28), 30, "须等待登记机关答复"));
        Do("leader1", SuspendingInvestigation.Act, new(found.AddDays(35), SuspensionGround.AwaitsDecision, "须以清算案件的裁定为依据"));
        Do("leader1", ResumingInvestigation.Act, new(found.AddDays(49), "清算案件的裁定已经生效"));
        Do("leader1", TerminatingInvestigation.Act, new(found.AddDays(50), TerminationGround.OrganisationEnded, "该厂已经注销，没有权利义务承受人"));
        return steps;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();

    /// <summary>Serial numbers, and the hashes of papers, in which their numbers stand.</summary>
    [GeneratedRegex("(?<=\"serial\":)[0-9]+|(?<=〔[0-9]{4}〕)[0-9]+(?=号)|(?<=\"(signed|public)Sha256\":\")[0-9a-f]{64}")]
    private static partial Regex OfNumbers();

    /// <summary>The agency of the demonstration in a store of its own, in which nothing has happened yet: the year's figures stay what they are.</summary>
    public sealed class EmptyAgency : IAsyncLifetime
    {
        private readonly Dictionary<string, FormClient> clients = [];
        private WebApplication? host;

        internal static IReadOnlyDictionary<string, Caller> Callers { get; } = DemonstrationAgency.Accounts.ToDictionary(
            a => a.UserName, a => new Caller(a.AsOfficer(), DemonstrationAgency.Agency, new("test", DemonstrationAgency.Notice)));

        public ValueTask InitializeAsync() => ValueTask.CompletedTask;

        public async Task<WebApplication> HostAsync(WebApp app)
        {
            if (host is null)
            {
                host = await app.BuildHostOnNewDatabaseAsync("forms");
                await host.StartAsync(TestContext.Current.CancellationToken);
                await DemonstrationAgency.CreateAsync(host.Services.GetRequiredService<IDocumentStore>(), TestContext.Current.CancellationToken);
            }

            return host;
        }

        public async Task<FormClient> AsAsync(string user)
        {
            if (!clients.TryGetValue(user, out var client))
            {
                clients[user] = client = new FormClient(new Uri(host!.Urls.Single()));
                await client.SignInAsync(user);
            }

            return client;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var client in clients.Values)
            {
                client.Dispose();
            }

            if (host is not null)
            {
                await host.DisposeAsync();
            }
        }
    }

    /// <summary>Takes what a program would ask of the system and types it into the forms instead.</summary>
    private sealed class Forms(WebApplication host) : IMediator
    {
        public FormClient Client { get; set; } = null!;

        /// <summary>The browser it is done in; null to send the forms without one.</summary>
        public IPage? Page { get; set; }

        public async Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
        {
            object? Of(string name) => request.GetType().GetProperty(name)!.GetValue(request);
            return (TResponse)(object)await TypeAsync((CaseAct)Of("Act")!, (Guid?)Of("CaseId"), Of("Body")!);
        }

        public Task<object?> Send(object request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task Publish(object notification, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
            where TNotification : INotification => throw new NotSupportedException();

        private async Task<ActDone> TypeAsync(CaseAct act, Guid? caseId, object body)
        {
            var address = ActAddress.Form(caseId, act.Name);
            var said = new List<(string Name, string Value)>();
            var uploaded = new List<(string Name, string Value)>();
            var rows = new List<(string Path, int Rows)>();
            using var scope = host.Services.CreateScope();
            var desk = ActDesk.Of(act.Name, begins: caseId is null);
            Add(ActForm.Of(act, desk.Validator(scope.ServiceProvider)).Fields, body, "");
            var done = Page is { } page ? await InBrowserAsync(page, address, said, uploaded, rows) : await OverHttpAsync(act, address, said, uploaded, rows);

            var id = Guid.Parse(done.Split('/')[2]);
            await using var session = host.Services.GetRequiredService<IDocumentStore>().QuerySession(DemonstrationAgency.Agency.DivisionCode);
            var file = (await session.LoadAsync<EnforcementCase>(id))!;
            return new(id, 0, file.Stage, act.Issues is { } kind ? file.Papers.Last(p => p.Kind == kind).Id : null, null, []);

            void Add(IEnumerable<FormField> fields, object record, string above)
            {
                foreach (var field in fields)
                {
                    var path = FormReader.Below(above, field.Name);
                    var value = field.Record.GetProperty(field.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)!.GetValue(record);
                    var items = value is string or null ? [] : (value as System.Collections.IEnumerable)?.Cast<object>().ToList() ?? [];
                    switch (field.Control)
                    {
                        case FieldControl.Group when value is not null:
                            Add(field.Fields, value, path);
                            break;
                        case FieldControl.Group:
                            break;
                        case FieldControl.Rows:
                            rows.Add((path, items.Count));
                            foreach (var (row, item) in items.Index())
                            {
                                Add(field.Fields, item, $"{path}[{row}]");
                            }

                            break;
                        case FieldControl.Files:
                            // As the hidden fields that an upload leaves, for there is no content: WholeCaseTests uploads.
                            var files = items.Count > 0 || value is null ? items : [value];
                            said.Add((path + ActSubmissions.FileSuffix, ""));
                            uploaded.Add(($"{path}.count", FormWriter.Typed(files.Count)));
                            foreach (var (row, file) in files.Index())
                            {
                                foreach (var member in new[] { "Name", "Sha256", "Bytes" })
                                {
                                    uploaded.Add(($"{path}[{row}].{JsonNamingPolicy.CamelCase.ConvertName(member)}", FormWriter.Typed(file.GetType().GetProperty(member)!.GetValue(file)!)));
                                }
                            }

                            break;
                        case FieldControl.Officers or FieldControl.Papers or FieldControl.Choices:
                            said.AddRange(items.Select(item => (path, FormWriter.Typed(item))));
                            break;
                        case FieldControl.Lines:
                            said.Add((path, string.Join('\n', items.Select(FormWriter.Typed))));
                            break;
                        default:
                            said.Add((path, value is null ? "" : FormWriter.Typed(value)));
                            break;
                    }
                }
            }
        }

        private async Task<string> OverHttpAsync(
            CaseAct act, string address, IReadOnlyList<(string Name, string Value)> said, IReadOnlyList<(string Name, string Value)> uploaded,
            IReadOnlyList<(string Path, int Rows)> rows)
        {
            await Client.OpenAsync(address);
            foreach (var (path, wanted) in rows)
            {
                while (int.Parse(Client.Hidden($"{path}.count"), CultureInfo.InvariantCulture) < wanted)
                {
                    await Client.SendAsync(ActSubmissions.FormAddress, [.. said.Where(s => Client.Offers(s.Name, s.Value)), .. uploaded, ("intent", $"add:{path}")]);
                }
            }

            Assert.Equal("", string.Join('\n', said.Where(s => !Client.Offers(s.Name, s.Value)).Select(s => $"{address}: {s.Name} = {s.Value}")));
            await Client.SendAsync(ActSubmissions.FormAddress, [.. said, .. uploaded, ("intent", "check")]);
            Assert.True(Client.At == address + "/check", $"{act.Title}: {Client.At} {Errors().Match(Client.Text).Value}");
            await Client.SendAsync(ActSubmissions.SubmitAddress);
            Assert.True(Client.At.Contains("/done?key=", StringComparison.Ordinal), $"{act.Title}: {Client.At} {Errors().Match(Client.Text).Value}");
            return Client.At;
        }

        private async Task<string> InBrowserAsync(
            IPage page, string address, IReadOnlyList<(string Name, string Value)> said, IReadOnlyList<(string Name, string Value)> uploaded,
            IReadOnlyList<(string Path, int Rows)> rows)
        {
            var server = host.Urls.Single();
            await page.GotoAsync(server + address);
            foreach (var (path, wanted) in rows)
            {
                while (int.Parse(await page.Locator($"[name='{path}.count']").InputValueAsync(), CultureInfo.InvariantCulture) < wanted)
                {
                    await page.Locator($"button[value='add:{path}']").ClickAsync();
                }
            }

            var typed = said.Where(s => !s.Name.EndsWith(ActSubmissions.FileSuffix, StringComparison.Ordinal))
                .GroupBy(s => s.Name, (name, values) => (name, string.Join(' ', values.Select(v => v.Value)))).ToList();
            // Of two radio buttons neither is pressed when nothing is said.
            var radios = await page.Locator("input[type=radio]").EvaluateAllAsync<string[]>("buttons => buttons.map(b => b.name)");
            // Boxes that stand ticked in the form and are not among what is said.
            var ticked = await page.Locator("input[type=checkbox]:checked").EvaluateAllAsync<string[]>("boxes => boxes.map(b => b.name)");
            await page.FillInAsync([.. ticked.Distinct().Where(name => typed.All(t => t.name != name)).Select(name => (name, "")), .. typed.Where(t => t.Item2.Length > 0 || !radios.Contains(t.name))]);
            foreach (var (name, value) in uploaded)
            {
                await page.EvaluateAsync(
                    "([name, value]) => { const form = document.getElementById('act-form'); const field = form.elements[name] ?? form.appendChild(document.createElement('input')); field.type = 'hidden'; field.name = name; field.value = value; }",
                    new[] { name, value });
            }

            await page.NextAsync();
            Assert.True(page.Url == server + address + "/check", $"{address}: {page.Url} {await page.ErrorsAsync()}");
            await page.GetByRole(AriaRole.Button, new() { Name = "确认提交" }).ClickAsync();
            Assert.True(page.Url.Contains("/done?key=", StringComparison.Ordinal), $"{address}: {page.Url} {await page.ErrorsAsync()}");
            return new Uri(page.Url).AbsolutePath;
        }
    }

    /// <summary>One browser for each of the people, signed in to a server.</summary>
    private sealed class Browsers(WebApp app, Uri server) : IAsyncDisposable
    {
        private readonly Dictionary<string, Visit> visits = [];

        public IEnumerable<string> Complaints => visits.Values.SelectMany(visit => visit.Complaints);

        public async Task<IPage> OfAsync(string user)
        {
            if (!visits.TryGetValue(user, out var visit))
            {
                visits[user] = visit = await app.VisitAsync(javaScript: false);
                await visit.Page.GotoAsync(new Uri(server, "/sign-in").ToString());
                await visit.SignInAsync(user);
            }

            return visit.Page;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var visit in visits.Values)
            {
                await visit.DisposeAsync();
            }
        }
    }

    [GeneratedRegex("<section class=\"errors[^\"]*\".*?</section>", RegexOptions.Singleline)]
    private static partial Regex Errors();
}
