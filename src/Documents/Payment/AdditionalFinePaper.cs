using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Payment;

/// <summary>What a decision of an additional fine 加处罚款决定书 says.</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Facts">Which decision was not paid, since when.</param>
/// <param name="Basis">On what it rests, with rate and cap.</param>
/// <param name="Decision">The amount, and that it goes on to the cap.</param>
/// <param name="Payment">How and until when to pay.</param>
/// <param name="Remedies">Reconsideration and suit.</param>
public sealed record AdditionalFinePaper(
    PaperHead Head, IReadOnlyList<(string Label, string Value)> Party, string Facts, string Basis, string Decision, string Payment, string Remedies)
{
    /// <summary>The paper of a decision.</summary>
    internal static AdditionalFinePaper From(PaperSource source, AdditionalFineDecided decided)
    {
        var (file, on) = (source.File, decided.OccurredOn);
        var decision = file.Decision(decided.DecisionId)!;
        var you = Wording.You(file.Party!);
        return new(
            PaperHead.Of(source, PaperKind.AdditionalFineDecision.Chinese(), decided.Number), Wording.Particulars(file.Party!),
            $"本机关于{decision.DecidedOn.OnPaper()}对{you}作出《{decision.Kind.Chinese()}》（{decision.Number}），处以罚款{Rights.Text(decision.Fine)}，"
                + $"该决定书于{file.ServedOn(decision)!.Value.OnPaper()}送达{you}。缴纳期限至{LatePayment.LastDay(file, decision, source.Law)!.Value.OnPaper()}届满，"
                + (decision.Owed.IsZero ? $"{you}逾期缴纳。" : $"截至{on.OnPaper()}，{you}尚有{Rights.Text(decision.Owed)}未缴纳。"),
            $"{Rights.AdditionalFine(source.Law, on)}。",
            $"本机关决定对{you}加处罚款，截至{on.OnPaper()}为{Rights.Text(decided.Amount)}。"
                + (decision.Owed.IsZero || decided.Amount >= decision.Fine ? "" : "此后仍未缴纳的，继续按日加处，直至加处罚款的数额达到罚款本数。"),
            $"{you}应当自收到本决定书之日起{Rights.PeriodOf(source, "payment")}内将加处罚款缴至：{Rights.Text(source.Agency.FineAccount)}。",
            Rights.Remedies(source, "本决定"));
    }
}
