using LearningCycles.Goals;
using LearningCycles.Machines;
using LearningCycles.Rules;
using LearningCycles.Slos;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Rules;
using NodaTime;
using static LearningCycles.Tests.Slos.GivenSlo;
using Ids = LearningCycles.Slos.SloRuleIds;
using SloExample = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Slos.SloCase>;

namespace LearningCycles.Tests.Slos;

/// <summary>The examples of every rule about student learning objectives.</summary>
internal static class SloRuleExamples
{
    private static readonly SloPolicy Windows = new()
    {
        SubmitWindow = new(new(2026, 9, 1), new(2026, 9, 30)),
        EndOfCourseWindow = new(new(2027, 5, 1), new(2027, 5, 20)),
    };

    private static readonly SloFacts Talk = new() { EndOfYearConversation = Conversation };

    internal static IReadOnlyList<SloExample> All { get; } =
    [
        Kept(MoveRuleIds.MoveIsOpen, "a draft is submitted", () => Of(Draft(), SloMove.Submit)),
        Broken(
            MoveRuleIds.MoveIsOpen,
            "an approved one is approved again",
            () => Of(Approved(), SloMove.Approve),
            "Approve is not open in Approved; open are: BeginEndOfCourse, Unlock"
        ),
        Empty(
            MoveRuleIds.MoveIsOpen,
            "a new one is begun again",
            () => Of(Blank(), SloMove.Begin),
            "Begin is not open in Draft; open are: Submit"
        ),
        Kept(MoveRuleIds.InOrderOfDays, "a later day", () => Of(Submitted(), SloMove.Approve, ApprovedOn)),
        AtBound(MoveRuleIds.InOrderOfDays, "the same day", () => Of(Submitted(), SloMove.Approve, SubmittedOn)),
        Broken(
            MoveRuleIds.InOrderOfDays,
            "the day before",
            () => Of(Submitted(), SloMove.Approve, SubmittedOn.PlusDays(-1)),
            "Approve on 2026-09-17 is dated before Submit on 2026-09-18"
        ),
        Empty(MoveRuleIds.InOrderOfDays, "a draft without content", () => Of(Blank(), SloMove.Submit), null),
        Kept(MoveRuleIds.ReasonTold, "a sentence", () => Of(Submitted(), SloMove.AskForMore, reason: "Which tasks?")),
        Broken(
            MoveRuleIds.ReasonTold,
            "a blank to ask for more at the end",
            () => Of(EndSubmitted(), SloMove.AskForMoreAtEnd, reason: " "),
            "AskForMoreAtEnd has no reason; tell why"
        ),
        Empty(
            MoveRuleIds.ReasonTold,
            "nothing to unlock",
            () => Of(Complete(), SloMove.Unlock),
            "Unlock has no reason; tell why"
        ),
        Kept(Ids.CountAndWindows, "inside the window", () => Of(Draft(), SloMove.Submit, SubmittedOn, Windows)),
        AtBound(
            Ids.CountAndWindows,
            "the window's first day",
            () => Of(Draft(), SloMove.Submit, new(2026, 9, 1), Windows)
        ),
        AtBound(
            Ids.CountAndWindows,
            "the window's last day",
            () => Of(Draft(), SloMove.Submit, new(2026, 9, 30), Windows)
        ),
        Broken(
            Ids.CountAndWindows,
            "the day before the window",
            () => Of(Draft(), SloMove.Submit, new(2026, 8, 31), Windows),
            "Submit on 2026-08-31 is outside of the window, which is 2026-09-01 to 2026-09-30"
        ),
        Broken(
            Ids.CountAndWindows,
            "the day after the window",
            () => Of(Draft(), SloMove.Submit, new(2026, 10, 1), Windows),
            "Submit on 2026-10-01 is outside of the window, which is 2026-09-01 to 2026-09-30"
        ),
        Kept(
            Ids.CountAndWindows,
            "after the window, when it was submitted before and unlocked",
            () =>
                Of(
                    Approved().Unlock(ApprovedOn, "A student came", facts: ByLee).Value,
                    SloMove.Submit,
                    new(2026, 10, 9),
                    Windows
                )
        ),
        AtBound(
            Ids.CountAndWindows,
            "the last day of the window for results",
            () => Of(AtEnd().With(Results), SloMove.SubmitEndOfCourse, new(2027, 5, 20), Windows)
        ),
        Broken(
            Ids.CountAndWindows,
            "results after the window",
            () => Of(AtEnd().With(Results), SloMove.SubmitEndOfCourse, new(2027, 5, 21), Windows),
            "SubmitEndOfCourse on 2027-05-21 is outside of the window, which is 2027-05-01 to 2027-05-20"
        ),
        Kept(
            Ids.CountAndWindows,
            "results again after the window",
            () =>
                Of(
                    Complete().Unlock(CompletedOn, "A mistake", facts: ByLee).Value,
                    SloMove.SubmitEndOfCourse,
                    new(2027, 5, 21),
                    Windows
                )
        ),
        AtBound(
            Ids.CountAndWindows,
            "the second of two",
            () => Of(Submitted(), SloMove.Approve, facts: new() { OtherSubmitted = 1 })
        ),
        Kept(
            Ids.CountAndWindows,
            "more than needed",
            () => Of(Submitted(), SloMove.Approve, facts: new() { OtherSubmitted = 2 })
        ),
        Broken(
            Ids.CountAndWindows,
            "the only one of three",
            () => Of(Submitted(), SloMove.Approve, policy: new() { ObjectivesPerTeacher = 3 }),
            "objectives submitted, with this one: 1; needed by a full-time equivalent of 1: 3"
        ),
        AtBound(
            Ids.CountAndWindows,
            "one at half time",
            () => Of(Submitted(), SloMove.Approve, facts: new() { FullTimeEquivalent = 0.5m })
        ),
        AtBound(
            Ids.CountAndWindows,
            "one at nine tenths, which is rounded down",
            () => Of(Submitted(), SloMove.Approve, facts: new() { FullTimeEquivalent = 0.9m })
        ),
        Broken(
            Ids.CountAndWindows,
            "one of four at half time",
            () =>
                Of(
                    Submitted(),
                    SloMove.Approve,
                    policy: new() { ObjectivesPerTeacher = 4 },
                    facts: new() { FullTimeEquivalent = 0.5m }
                ),
            "objectives submitted, with this one: 1; needed by a full-time equivalent of 0.5: 2"
        ),
        Kept(Ids.CountAndWindows, "no window is set", () => Of(Draft(), SloMove.Submit, new(2027, 7, 1))),
        Empty(
            Ids.CountAndWindows,
            "nothing is said",
            () => Of(Submitted(), SloMove.Approve),
            "objectives submitted, with this one: 1; needed by a full-time equivalent of 1: 2"
        ),
        Kept(Ids.ObjectiveStated, "a course and a sentence", () => Of(Draft(), SloMove.Submit)),
        Broken(
            Ids.ObjectiveStated,
            "a blank statement",
            () => Of(Blank().With(Plan with { Statement = " " }), SloMove.Submit),
            "the objective is not stated"
        ),
        Empty(
            Ids.ObjectiveStated,
            "nothing",
            () => Of(StudentLearningObjective.Begin(new("slo2"), Given.Ana, " ", Year, Drafted), SloMove.Submit),
            "no course is named; the objective is not stated"
        ),
        Kept(Ids.BaselineForEach, "a level for each", () => Of(MoreInfo(), SloMove.Resubmit)),
        Kept(
            Ids.BaselineForEach,
            "any level where the school has none of its own",
            () =>
                Of(
                    Blank().With(Plan with { Students = [new(S1, new("Blue"))] }),
                    SloMove.Submit,
                    policy: new() { Levels = new() { Baseline = [] } }
                )
        ),
        Broken(
            Ids.BaselineForEach,
            "one without, one with an unknown one",
            () => Of(Blank().With(Plan with { Students = [new(S1), new(S2, new("Blue"))] }), SloMove.Submit),
            "students without a baseline level: s1; students whose baseline level is none of the school's (Ahead, Prepared, Somewhat Prepared, Underprepared, Significantly Underprepared): s2"
        ),
        Broken(
            Ids.BaselineForEach,
            "two without",
            () => Of(Blank().With(Plan with { Students = [new(S1), new(S2)] }), SloMove.Submit),
            "students without a baseline level: s1, s2"
        ),
        Empty(Ids.BaselineForEach, "no student", () => Of(Blank(), SloMove.Submit), "no student is named"),
        AtBound(Ids.SeveralSources, "two", () => Of(Draft(), SloMove.Submit)),
        Broken(
            Ids.SeveralSources,
            "the same one twice, and a blank",
            () => Of(Blank().With(Plan with { EvidenceSources = ["unit tasks", " ", " Unit tasks "] }), SloMove.Submit),
            "different sources of evidence: 1; needed: 2"
        ),
        Empty(
            Ids.SeveralSources,
            "none",
            () => Of(Blank(), SloMove.Submit),
            "different sources of evidence: 0; needed: 2"
        ),
        Kept(Ids.ReviewedByAnother, "the lead", () => Of(Submitted(), SloMove.Approve, facts: ByLee)),
        Kept(
            Ids.ReviewedByAnother,
            "one of those who may",
            () => Of(Submitted(), SloMove.Approve, facts: ByLee with { Reviewers = [Given.Bo, Given.Lee] })
        ),
        Broken(
            Ids.ReviewedByAnother,
            "the teacher",
            () => Of(Submitted(), SloMove.Approve, facts: new() { By = Given.Ana, Reviewers = [Given.Ana] }),
            "ana makes the move Approve, and is the teacher"
        ),
        Broken(
            Ids.ReviewedByAnother,
            "somebody else",
            () => Of(EndSubmitted(), SloMove.Complete, facts: ByLee with { Reviewers = [Given.Bo] }),
            "lee makes the move Complete, but those who may review are: bo"
        ),
        Empty(
            Ids.ReviewedByAnother,
            "nobody",
            () => Of(Complete(), SloMove.Unlock),
            "nobody is named who makes the move Unlock"
        ),
        Kept(
            Ids.ExpectationForEach,
            "a level of the school's for each",
            () => Of(AtEnd().With(Results), SloMove.SubmitEndOfCourse, policy: School)
        ),
        Kept(
            Ids.ExpectationForEach,
            "any level where the school gives none",
            () => Of(AtEnd().With(Results), SloMove.SubmitEndOfCourse)
        ),
        Kept(
            Ids.ExpectationForEach,
            "one left the course",
            () =>
                Of(AtEnd().With([Results[0], new(S2) { LeftOn = NotedOn }]), SloMove.SubmitEndOfCourse, policy: School)
        ),
        Broken(
            Ids.ExpectationForEach,
            "one without, one with an unknown one",
            () => Of(AtEnd().With([new(S2, new("Blue"))]), SloMove.SubmitEndOfCourse, policy: School),
            "students without an expectation level: s1; students whose expectation level is none of the school's (Above, At, Below): s2"
        ),
        Broken(
            Ids.ExpectationForEach,
            "taken out when submitted again",
            () => Of(EndMoreInfo().With([Results[0]]), SloMove.ResubmitEndOfCourse),
            "students without an expectation level: s2"
        ),
        Empty(
            Ids.ExpectationForEach,
            "nothing",
            () => Of(AtEnd(), SloMove.SubmitEndOfCourse),
            "students without an expectation level: s1, s2"
        ),
        Kept(
            Ids.BeforeConversation,
            "eight days before",
            () => Of(AtEnd(), SloMove.SubmitEndOfCourse, new(2027, 5, 6), facts: Talk)
        ),
        AtBound(
            Ids.BeforeConversation,
            "seven days before",
            () => Of(AtEnd(), SloMove.SubmitEndOfCourse, new(2027, 5, 7), facts: Talk)
        ),
        Broken(
            Ids.BeforeConversation,
            "six days before",
            () => Of(AtEnd(), SloMove.SubmitEndOfCourse, new(2027, 5, 8), facts: Talk),
            "2027-05-08 is later than 2027-05-07; days asked for before the end-of-year conversation on 2027-05-14: 7"
        ),
        Broken(
            Ids.BeforeConversation,
            "after the conversation, in a school that asks for none",
            () =>
                Of(
                    AtEnd(),
                    SloMove.SubmitEndOfCourse,
                    new(2027, 5, 15),
                    new() { DaysBeforeConversation = 0 },
                    facts: Talk
                ),
            "2027-05-15 is later than 2027-05-14; days asked for before the end-of-year conversation on 2027-05-14: 0"
        ),
        Kept(
            Ids.BeforeConversation,
            "again, after an unlocking",
            () =>
                Of(
                    Complete().Unlock(CompletedOn, "A mistake", facts: ByLee).Value,
                    SloMove.SubmitEndOfCourse,
                    new(2027, 5, 17),
                    facts: Talk
                )
        ),
        Empty(Ids.BeforeConversation, "no conversation is set", () => Of(AtEnd(), SloMove.SubmitEndOfCourse), null),
        Kept(
            Ids.ProgressWatched,
            "a note in the course",
            () => Of(Approved().Record(new(NotedOn, "Tables")), SloMove.BeginEndOfCourse, EndBegan)
        ),
        AtBound(
            Ids.ProgressWatched,
            "a note on the day of the approval",
            () => Of(Approved().Record(new(ApprovedOn, "Tables")), SloMove.BeginEndOfCourse, EndBegan)
        ),
        AtBound(
            Ids.ProgressWatched,
            "a note on the day of the move",
            () => Of(Approved().Record(new(EndBegan, "Tables")), SloMove.BeginEndOfCourse, EndBegan)
        ),
        Broken(
            Ids.ProgressWatched,
            "notes before the approval, after the move, and blank",
            () =>
                Of(
                    Approved()
                        .Record(new(ApprovedOn.PlusDays(-1), "Tables"))
                        .Record(new(EndBegan.PlusDays(1), "Graphs"))
                        .Record(new(NotedOn, " ")),
                    SloMove.BeginEndOfCourse,
                    EndBegan
                ),
            "progress notes dated 2026-09-25 to 2027-04-26: 0; needed: 1"
        ),
        Empty(
            Ids.ProgressWatched,
            "no note",
            () => Of(Approved(), SloMove.BeginEndOfCourse, EndBegan),
            "progress notes dated 2026-09-25 to 2027-04-26: 0; needed: 1"
        ),
        Kept(Ids.InsideSchoolYear, "in the year", () => Of(Draft(), SloMove.Submit, SubmittedOn)),
        AtBound(Ids.InsideSchoolYear, "its first day", () => Of(Draft(), SloMove.Submit, YearStart)),
        AtBound(Ids.InsideSchoolYear, "its last day", () => Of(AtEnd(), SloMove.SubmitEndOfCourse, YearEnd)),
        Broken(
            Ids.InsideSchoolYear,
            "the day before",
            () => Of(Draft(), SloMove.Submit, YearStart.PlusDays(-1)),
            "Submit on 2026-08-23 is outside of the school year 2026-08-24 to 2027-05-28"
        ),
        Broken(
            Ids.InsideSchoolYear,
            "the day after",
            () => Of(AtEnd(), SloMove.SubmitEndOfCourse, YearEnd.PlusDays(1)),
            "SubmitEndOfCourse on 2027-05-29 is outside of the school year 2026-08-24 to 2027-05-28"
        ),
        Empty(Ids.InsideSchoolYear, "a draft without content", () => Of(Blank(), SloMove.Submit), null),
    ];

    private static SloCase Of(
        StudentLearningObjective objective,
        SloMove move,
        LocalDate? on = null,
        SloPolicy? policy = null,
        string? reason = null,
        SloFacts? facts = null
    ) =>
        new(
            objective,
            move,
            on ?? objective.LastChange.On,
            new() { Reason = reason },
            policy ?? SloPolicy.Default,
            facts ?? SloFacts.None
        );

    private static SloExample Kept(RuleId rule, string what, Func<SloCase> subject) =>
        new(rule, Shows.Kept, what, subject, null);

    private static SloExample AtBound(RuleId rule, string what, Func<SloCase> subject) =>
        new(rule, Shows.KeptAtTheBound, what, subject, null);

    private static SloExample Broken(RuleId rule, string what, Func<SloCase> subject, string finding) =>
        new(rule, Shows.Broken, what, subject, finding);

    private static SloExample Empty(RuleId rule, string what, Func<SloCase> subject, string? finding) =>
        new(rule, Shows.Empty, what, subject, finding);
}

public class SloRuleExamplesTests : RuleExamplesContract<SloMove, SloCase>
{
    protected override ValueList<Rule<SloMove, SloCase>> Every => SloRules.Every;

    protected override IEnumerable<object> AllExamples => SloRuleExamples.All;

    protected override IEnumerable<Type> IdsIn => [typeof(SloRuleIds)];

    protected override SloMove MoveOf(SloCase subject) => subject.Move;
}
