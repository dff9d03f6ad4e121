using LearningCycles.Rules;

namespace LearningCycles.Machines;

/// <summary>The rules that every machine asks of every move, and how a move is asked about.</summary>
internal static class MoveRules
{
    private const string Ours = "The machine of stages";

    /// <summary>The move is open in the stage: the machine itself, so it is in no book.</summary>
    internal static Rule<TMove, TCase> MoveIsOpen<TStage, TMove, TCase>()
        where TStage : struct, Enum
        where TMove : struct, Enum
        where TCase : IMoveCase<TStage, TMove> =>
        new(
            MoveRuleIds.MoveIsOpen,
            Enum.GetValues<TMove>().ToValueList(),
            Severity.Required,
            "A move is made in a stage in which it is open.",
            Ours,
            c =>
                c.Map.OpenMoves(c.Stage).Contains(c.Move) ? null
                : c.Map.OpenMoves(c.Stage).Count == 0
                    ? Finding.Of(
                        "{move} is not open in {stage}, and nothing else is",
                        ("move", c.Move),
                        ("stage", c.Stage)
                    )
                : Finding.Of(
                    "{move} is not open in {stage}; open are: {open}",
                    ("move", c.Move),
                    ("stage", c.Stage),
                    ("open", Listed.Of(c.Map.OpenMoves(c.Stage)))
                )
        )
        {
            Supply = "a move that is open in the stage; OpenMoves lists them",
        };

    /// <summary>The rows that the marks of a table ask for: days in order, reasons told, both sides confirming.</summary>
    internal static ValueList<Rule<TMove, TCase>> Rows<TStage, TMove, TCase>(StageMap<TStage, TMove> map)
        where TStage : struct, Enum
        where TMove : struct, Enum
        where TCase : IMoveCase<TStage, TMove>
    {
        List<Rule<TMove, TCase>> rows =
        [
            new(
                MoveRuleIds.InOrderOfDays,
                map.MovesWhere(row => row.From is not null),
                Severity.Required,
                "A move is not dated before the move before it.",
                Ours,
                FindInOrderOfDays<TStage, TMove, TCase>
            )
            {
                Supply = "the day of the move, on or after that of the last one",
            },
        ];
        if (map.MovesWhere(row => row.NeedsReason) is { Count: > 0 } withReason)
            rows.Add(
                new(
                    MoveRuleIds.ReasonTold,
                    withReason,
                    Severity.Required,
                    "A move that turns back, interrupts or ends something tells its reason.",
                    Ours,
                    c =>
                        string.IsNullOrWhiteSpace(c.Reason)
                            ? Finding.Of("{move} has no reason; tell why", ("move", c.Move))
                            : null
                )
                {
                    Supply = "a reason, in a sentence or as the code that the move takes",
                }
            );
        if (map.MovesWhere(row => row.NeedsBoth) is { Count: > 0 } withBoth)
            rows.Add(
                new(
                    MoveRuleIds.BothConfirm,
                    withBoth,
                    Severity.Required,
                    "A move that changes what was agreed is confirmed by both sides.",
                    Ours,
                    c =>
                        c.LackingConfirmations() is { } people
                            ? Finding.Of("{move} is not confirmed by {people}", ("move", c.Move), ("people", people))
                            : null
                )
                {
                    Supply = "the people who confirm the move",
                }
            );
        return rows.ToValueList();
    }

    /// <summary>Everything that a move would find missing: only that it is not open when it is not, else all that the book finds.</summary>
    internal static ValueList<RuleViolation> Missing<TMove, TCase>(
        Rule<TMove, TCase> moveIsOpen,
        RuleBook<TMove, TCase> book,
        TMove move,
        TCase subject
    )
        where TMove : notnull =>
        moveIsOpen.Find(subject) is { } closed ? [moveIsOpen.ViolatedBy(closed)] : book.Check(move, subject);

    private static Finding? FindInOrderOfDays<TStage, TMove, TCase>(TCase c)
        where TStage : struct, Enum
        where TMove : struct, Enum
        where TCase : IMoveCase<TStage, TMove> =>
        c.On >= c.LastOn
            ? null
            : Finding.Of(
                "{move} on {on} is dated before {last} on {lastOn}",
                ("move", c.Move),
                ("on", c.On),
                ("last", c.LastMove),
                ("lastOn", c.LastOn)
            );
}
