using LearningCycles.Machines;
using LearningCycles.Meetings;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Rules;
using NodaTime;
using static LearningCycles.Tests.Meetings.GivenNextStep;
using NextStepExample = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Meetings.NextStepCase>;

namespace LearningCycles.Tests.Meetings;

/// <summary>The examples of every rule about next steps.</summary>
internal static class NextStepRuleExamples
{
    internal static IReadOnlyList<NextStepExample> All { get; } =
    [
        Kept(MoveRuleIds.MoveIsOpen, "an open step is finished", () => Of(Step(), NextStepMove.Finish)),
        Broken(
            MoveRuleIds.MoveIsOpen,
            "a done step is carried",
            () => Of(Step().Finish(Agreed).Value, NextStepMove.Carry),
            "Carry is not open in Done; open are: Reopen"
        ),
        Empty(
            MoveRuleIds.MoveIsOpen,
            "a new step is agreed on again",
            () => Of(Blank(), NextStepMove.Agree),
            "Agree is not open in Open; open are: Finish, Carry, Drop"
        ),
        Kept(MoveRuleIds.InOrderOfDays, "a later day", () => Of(Step(), NextStepMove.Finish, Agreed.PlusDays(1))),
        AtBound(MoveRuleIds.InOrderOfDays, "the same day", () => Of(Step(), NextStepMove.Finish, Agreed)),
        Broken(
            MoveRuleIds.InOrderOfDays,
            "the day before",
            () => Of(Step(), NextStepMove.Finish, Agreed.PlusDays(-1)),
            "Finish on 2026-09-13 is dated before Agree on 2026-09-14"
        ),
        Empty(MoveRuleIds.InOrderOfDays, "a step without content", () => Of(Blank(), NextStepMove.Finish), null),
        Kept(
            MoveRuleIds.ReasonTold,
            "a sentence",
            () => Of(Step(), NextStepMove.Drop, told: new() { Reason = "Moved" })
        ),
        Broken(
            MoveRuleIds.ReasonTold,
            "a blank",
            () => Of(Step(), NextStepMove.Drop, told: new() { Reason = " " }),
            "Drop has no reason; tell why"
        ),
        Empty(
            MoveRuleIds.ReasonTold,
            "nothing told",
            () => Of(Step(), NextStepMove.Drop),
            "Drop has no reason; tell why"
        ),
        Kept(NextStepRuleIds.LaterDue, "a week later", () => Carrying(Due.PlusDays(7))),
        AtBound(NextStepRuleIds.LaterDue, "a day later", () => Carrying(Due.PlusDays(1))),
        AtBound(
            NextStepRuleIds.LaterDue,
            "the day of the move, when no day was set",
            () => Of(Blank(), NextStepMove.Carry, Agreed, new() { NewDue = Agreed })
        ),
        Broken(
            NextStepRuleIds.LaterDue,
            "the same day",
            () => Carrying(Due),
            "the new day 2026-09-18 is not after 2026-09-18"
        ),
        Broken(
            NextStepRuleIds.LaterDue,
            "a day past",
            () => Of(Step(), NextStepMove.Carry, Due.PlusDays(3), new() { NewDue = Due.PlusDays(2) }),
            "the new day 2026-09-20 lies before the move on 2026-09-21"
        ),
        Empty(
            NextStepRuleIds.LaterDue,
            "no day told",
            () => Of(Blank(), NextStepMove.Carry),
            "no day is given by which the carried step is to be done"
        ),
    ];

    private static NextStepCase Carrying(LocalDate due) =>
        Of(Step(), NextStepMove.Carry, Agreed, new() { NewDue = due });

    private static NextStepCase Of(
        NextStep step,
        NextStepMove move,
        LocalDate? on = null,
        NextStepMoveDetails? told = null
    ) => new(step, move, on ?? Agreed, told ?? NextStepMoveDetails.None);

    private static NextStepExample Kept(RuleId rule, string what, Func<NextStepCase> subject) =>
        new(rule, Shows.Kept, what, subject, null);

    private static NextStepExample AtBound(RuleId rule, string what, Func<NextStepCase> subject) =>
        new(rule, Shows.KeptAtTheBound, what, subject, null);

    private static NextStepExample Broken(RuleId rule, string what, Func<NextStepCase> subject, string finding) =>
        new(rule, Shows.Broken, what, subject, finding);

    private static NextStepExample Empty(RuleId rule, string what, Func<NextStepCase> subject, string? finding) =>
        new(rule, Shows.Empty, what, subject, finding);
}

public class NextStepRuleExamplesTests : RuleExamplesContract<NextStepMove, NextStepCase>
{
    protected override ValueList<Rule<NextStepMove, NextStepCase>> Every => NextStepRules.Every;

    protected override IEnumerable<object> AllExamples => NextStepRuleExamples.All;

    protected override IEnumerable<Type> IdsIn => [typeof(NextStepRuleIds)];

    protected override NextStepMove MoveOf(NextStepCase subject) => subject.Move;
}
