using LearningCycles.Overviews;
using LearningCycles.Rules;
using LearningCycles.Tests.Rules;
using ReportExample = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Overviews.ReportCase>;

namespace LearningCycles.Tests.Overviews;

/// <summary>The examples of every rule about reports.</summary>
internal static class ReportRuleExamples
{
    internal static IReadOnlyList<ReportExample> All { get; } =
    [
        Kept(
            "counts, shares, dates, states and blanks",
            [
                new("Teachers", "12"),
                new("AgendaItemsByTeachers", "75%"),
                new("AsOf", "2026-11-16"),
                new("Cycles.Learning", "0"),
                new("OneOnOnes.Overdue", "Suppressed"),
                new("Cycles", "Reflecting"),
                new("Goals", ""),
            ]
        ),
        AtBound(
            "the last day of February in a leap year, and the first and last of a year",
            [new("AsOf", "2028-02-29"), new("AsOf", "0001-01-01"), new("AsOf", "9999-12-31")]
        ),
        Broken(
            "days that are not in the calendar",
            [
                new("AsOf", "2027-02-29"),
                new("AsOf", "0000-01-01"),
                new("AsOf", "2026-13-01"),
                new("AsOf", "2026-00-10"),
                new("AsOf", "2026-01-00"),
                new("AsOf", "2026-1-011"),
                new("AsOf", "٢٠٢٦-٠١-٠١"),
            ],
            "fields whose value is no count, date or state: 1 AsOf, 2 AsOf, 3 AsOf, 4 AsOf, 5 AsOf, 6 AsOf, 7 AsOf"
        ),
        AtBound("six digits and a hundred percent", [new("Teachers", "999999"), new("AgendaItemsByTeachers", "100%")]),
        Broken(
            "seven digits, which may be an id, and more than all",
            [new("Teachers", "1000000"), new("AgendaItemsByTeachers", "101%"), new("Teachers", "%")],
            "fields whose value is no count, date or state: 1 Teachers, 2 AgendaItemsByTeachers, 3 Teachers"
        ),
        Broken(
            "words, and what nearly is a number, a date or a state",
            [
                new("Teachers", "Ana is often late"),
                new("Teachers", "-1"),
                new("Teachers", "1.5"),
                new("Teachers", "٣"),
                new("AsOf", "2026-02-30"),
                new("AsOf", "16.11.2026"),
                new("Cycles", "learning"),
                new("Cycles", "2026-11-16 Ana"),
            ],
            "fields whose value is no count, date or state: 1 Teachers, 2 Teachers, 3 Teachers, 4 Teachers, 5 AsOf, 6 AsOf, 7 Cycles, 8 Cycles"
        ),
        Broken(
            "a name can be a message too, and is not told again",
            [
                new("Ana is often late", "1"),
                new("Cycles.Ana", "2"),
                new("0", "3"),
                new("cycles", "secret"),
                new("", "4"),
            ],
            "fields whose name is not on the list: 1, 2, 3, 4, 5; fields whose value is no count, date or state: 4"
        ),
        Broken(
            "a person's id is a word like any other",
            [new("Teachers", "ana")],
            "fields whose value is no count, date or state: 1 Teachers"
        ),
        Kept(
            "fields, words and pseudonyms that the school lists",
            [new("Home room", "closed"), new("Teachers", "p-17"), new("Cycles.closed", "1")],
            new()
            {
                FieldNames = ["Home room"],
                Words = ["closed"],
                Pseudonyms = [new("p-17")],
            }
        ),
        Broken(
            "another pseudonym than those listed",
            [new("Teachers", "p-18")],
            "fields whose value is no count, date or state: 1 Teachers",
            new() { Pseudonyms = [new("p-17")] }
        ),
        new(ReportRuleIds.CountsDatesStatesOnly, Shows.Empty, "no fields", () => new([], ReportPolicy.Default), null),
    ];

    private static ReportExample Kept(string what, ValueList<ReportEntry> entries, ReportPolicy? policy = null) =>
        Of(Shows.Kept, what, entries, null, policy);

    private static ReportExample AtBound(string what, ValueList<ReportEntry> entries) =>
        Of(Shows.KeptAtTheBound, what, entries, null, null);

    private static ReportExample Broken(
        string what,
        ValueList<ReportEntry> entries,
        string finding,
        ReportPolicy? policy = null
    ) => Of(Shows.Broken, what, entries, finding, policy);

    private static ReportExample Of(
        Shows shows,
        string what,
        ValueList<ReportEntry> entries,
        string? finding,
        ReportPolicy? policy
    ) =>
        new(
            ReportRuleIds.CountsDatesStatesOnly,
            shows,
            what,
            () => new(entries, policy ?? ReportPolicy.Default),
            finding
        );
}

public class ReportRuleExamplesTests : RuleExamplesContract<ReportMove, ReportCase>
{
    protected override ValueList<Rule<ReportMove, ReportCase>> Every => ReportRules.Every;

    protected override IEnumerable<object> AllExamples => ReportRuleExamples.All;

    protected override IEnumerable<Type> IdsIn => [typeof(ReportRuleIds)];

    protected override ReportMove MoveOf(ReportCase subject) => ReportMove.Publish;
}
