using Enforcement.Domain.Cases.DailyFine;
using FluentValidation;

namespace Enforcement.Application.Cases.DailyFine;

internal sealed class RecheckDischargeValidator : AbstractValidator<RecheckDischarge>
{
    public RecheckDischargeValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("复查日期");
        RuleFor(a => a.Particulars).IsPassage("复查情况");
        RuleFor(a => a.Officers).AreOfficers("复查人员");
    }
}

internal sealed class NoticeDailyFineValidator : AbstractValidator<NoticeDailyFine>
{
    public NoticeDailyFineValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("告知日期");
        RuleFor(a => a.Grounds).IsPassage("事实、理由和依据");
    }
}

internal sealed class RecordDailyFineDefenceValidator : AbstractValidator<RecordDailyFineDefence>
{
    public RecordDailyFineDefenceValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Content).IsPassage("当事人的意见");
        RuleFor(a => a.Weighing).IsOptionalPassage("复核意见");
    }
}

internal sealed class DecideDailyFineValidator : AbstractValidator<DecideDailyFine>
{
    public DecideDailyFineValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("决定日期");
        RuleFor(a => a.Grounds).IsPassage("事实、理由和依据");
        RuleFor(a => a.Correction).IsPassage("再次责令改正的内容");
        RuleFor(a => a.HearingConsidered).IsOptionalPassage("听证笔录的采信情况");
        RuleFor(a => a.ReviewOverruledBecause).IsOptionalPassage("不采纳法制审核意见的理由");
    }
}
