using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Machines;
using LearningCycles.Rules;
using LearningCycles.Tests.Rules;
using NodaTime;
using static LearningCycles.Tests.Cycles.Given;
using CycleExample = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Cycles.CycleCase>;
using Ids = LearningCycles.Cycles.CycleRuleIds;

namespace LearningCycles.Tests.Cycles;

/// <summary>The examples of every rule. A rule without a kept, a broken and an empty one fails a test.</summary>
internal static class CycleRuleExamples
{
    private static readonly CycleFacts Year = new() { SchoolYear = new(new(2026, 8, 24), new(2027, 5, 28)) };

    internal static IReadOnlyList<CycleExample> All { get; } =
    [
        // The machine
        Kept(MoveRuleIds.MoveIsOpen, "a move of the stage", () => Of(Draft(), CycleMove.Begin)),
        Broken(
            MoveRuleIds.MoveIsOpen,
            "a move of another stage",
            () => Of(Draft(), CycleMove.Close),
            "Close is not open in Draft; open are: Begin, Abandon"
        ),
        Empty(
            MoveRuleIds.MoveIsOpen,
            "a new cycle",
            () => Of(Bare(), CycleMove.Propose),
            "Propose is not open in Draft; open are: Begin, Abandon"
        ),
        Kept(MoveRuleIds.InOrderOfDays, "a later day", () => Of(Draft(), CycleMove.Begin, Start)),
        AtBound(MoveRuleIds.InOrderOfDays, "the same day", () => Of(Draft(), CycleMove.Begin, Proposed)),
        Broken(
            MoveRuleIds.InOrderOfDays,
            "the day before",
            () => Of(Draft(), CycleMove.Begin, Proposed.PlusDays(-1)),
            "Begin on 2026-08-23 is dated before Propose on 2026-08-24"
        ),
        Empty(MoveRuleIds.InOrderOfDays, "a cycle without parts", () => Of(Bare(), CycleMove.Begin, Start), null),
        Kept(
            MoveRuleIds.ReasonTold,
            "a sentence",
            () => Of(Learning(), CycleMove.Pause, details: new() { Reason = "Leave" })
        ),
        Kept(
            MoveRuleIds.ReasonTold,
            "a reason to abandon, without a note",
            () => Of(Learning(), CycleMove.Abandon, details: new() { AbandonReason = AbandonReason.Other })
        ),
        Broken(
            MoveRuleIds.ReasonTold,
            "a blank",
            () => Of(Learning(), CycleMove.Pause, details: new() { Reason = " " }),
            "Pause has no reason; tell why"
        ),
        Broken(
            MoveRuleIds.ReasonTold,
            "only a note to abandon",
            () => Of(Learning(), CycleMove.Abandon, details: new() { Reason = "Left" }),
            "Abandon has no reason; tell why"
        ),
        Empty(
            MoveRuleIds.ReasonTold,
            "nothing told",
            () => Of(Learning(), CycleMove.ReviseIntention),
            "ReviseIntention has no reason; tell why"
        ),
        Kept(
            MoveRuleIds.BothConfirm,
            "lead and teacher",
            () => Of(Learning(), CycleMove.Extend, details: new() { ConfirmedBy = [Ana, Lee] })
        ),
        Kept(
            MoveRuleIds.BothConfirm,
            "a quorum of the team",
            () =>
                Of(
                    Learning(team: true),
                    CycleMove.Extend,
                    details: new() { ConfirmedBy = [Lee, Bo] },
                    policy: new() { TeacherQuorum = 1 }
                )
        ),
        Kept(
            MoveRuleIds.BothConfirm,
            "all of the team but one on leave",
            () =>
                Of(
                    Learning(team: true),
                    CycleMove.Extend,
                    details: new() { ConfirmedBy = [Lee, Bo] },
                    facts: new() { InactiveTeachers = [Ana] }
                )
        ),
        Broken(
            MoveRuleIds.BothConfirm,
            "one of the team lacks",
            () => Of(Learning(team: true), CycleMove.Extend, details: new() { ConfirmedBy = [Lee, Bo] }),
            "Extend is not confirmed by ana"
        ),
        Broken(
            MoveRuleIds.BothConfirm,
            "a quorum without the lead",
            () =>
                Of(
                    Learning(team: true),
                    CycleMove.Extend,
                    details: new() { ConfirmedBy = [Ana, Bo] },
                    policy: new() { TeacherQuorum = 1 }
                ),
            "Extend is not confirmed by lee"
        ),
        Empty(
            MoveRuleIds.BothConfirm,
            "nobody",
            () => Of(Learning(team: true), CycleMove.Reopen),
            "Reopen is not confirmed by lee, ana, bo"
        ),
        Kept(Ids.InsideSchoolYear, "inside", () => Of(Draft(), CycleMove.Begin, facts: Year)),
        AtBound(
            Ids.InsideSchoolYear,
            "the year's own days",
            () => Of(Draft(), CycleMove.Begin, facts: new() { SchoolYear = new(Start, End) })
        ),
        Broken(
            Ids.InsideSchoolYear,
            "one day longer than the year",
            () => Of(Draft(), CycleMove.Begin, facts: new() { SchoolYear = new(Start, End.PlusDays(-1)) }),
            "2026-09-01 to 2026-10-16 is not inside the school year 2026-09-01 to 2026-10-15"
        ),
        Broken(
            Ids.InsideSchoolYear,
            "one day before the year",
            () => Of(Draft(), CycleMove.Begin, facts: new() { SchoolYear = new(Start.PlusDays(1), End) }),
            "2026-09-01 to 2026-10-16 is not inside the school year 2026-09-02 to 2026-10-16"
        ),
        Broken(
            Ids.InsideSchoolYear,
            "extended past the year",
            () => Of(Learning(), CycleMove.Extend, details: new() { NewEnd = new(2027, 6, 1) }, facts: Year),
            "2026-09-01 to 2027-06-01 is not inside the school year 2026-08-24 to 2027-05-28"
        ),
        Broken(
            Ids.InsideSchoolYear,
            "a pause given back past the year",
            () => ResumedAndMoved(new() { SchoolYear = new(Start, new(2026, 10, 23)) }),
            "2026-09-01 to 2026-10-26 is not inside the school year 2026-09-01 to 2026-10-23"
        ),
        AtBound(
            Ids.InsideSchoolYear,
            "a pause whose school days are those of a year after the last day, no year said",
            () =>
                ResumedAndMoved(
                    new() { CountSchoolDays = (after, until) => after < End || until >= End.PlusDays(366) ? 5 : 0 }
                )
        ),
        Broken(
            Ids.InsideSchoolYear,
            "a pause longer than the rest of the calendar, no year said",
            () => ResumedAndMoved(new() { CountSchoolDays = (after, _) => after < End ? 5 : 0 }),
            "school days of the pause: 5; the school calendar has fewer after the last day 2026-10-16; resume without moving it"
        ),
        Broken(
            Ids.InsideSchoolYear,
            "reopened in the next year",
            () => Of(Closed(), CycleMove.Reopen, new(2027, 6, 1), facts: Year),
            "2026-09-01 to 2027-06-01 is not inside the school year 2026-08-24 to 2027-05-28"
        ),
        Broken(
            Ids.InsideSchoolYear,
            "reopened in the next year, of which the host tells",
            () =>
                Of(
                    Closed(),
                    CycleMove.Reopen,
                    new(2027, 8, 30),
                    facts: new() { SchoolYear = new(new(2027, 8, 23), new(2028, 5, 26)) }
                ),
            "2026-09-01 to 2027-08-30 is not inside the school year 2027-08-23 to 2028-05-26"
        ),
        AtBound(
            Ids.InsideSchoolYear,
            "reopened on the year's last day",
            () => Of(Closed(), CycleMove.Reopen, ClosedOn, facts: new() { SchoolYear = new(Start, ClosedOn) })
        ),
        Broken(
            Ids.InsideSchoolYear,
            "a draft reopened before the year",
            () =>
                Of(
                    Draft().Abandon(Proposed, AbandonReason.Other).Value,
                    CycleMove.Reopen,
                    Proposed,
                    facts: new() { SchoolYear = new(Start, End) }
                ),
            "2026-08-24 to 2026-09-01 is not inside the school year 2026-09-01 to 2026-10-16"
        ),
        Empty(Ids.InsideSchoolYear, "no year said", () => Of(Draft(), CycleMove.Begin), null),
        Kept(Ids.NoOtherOpenCycle, "none", () => Of(Draft(), CycleMove.Begin, facts: Year)),
        Broken(
            Ids.NoOtherOpenCycle,
            "one is open",
            () => Of(Draft(), CycleMove.Begin, facts: new() { OtherOpenCycles = [new("2026/ana/0")] }),
            "still open: 2026/ana/0; close or abandon it first"
        ),
        Kept(
            Ids.NoOtherOpenCycle,
            "only this one is among the open ones",
            () => Of(Draft(), CycleMove.Begin, facts: new() { OtherOpenCycles = [Draft().Id] })
        ),
        Empty(Ids.NoOtherOpenCycle, "nothing said", () => Of(Bare(), CycleMove.Begin), null),
        AtBound(Ids.NotBeforeFirstDay, "the first day", () => Of(Draft(), CycleMove.Begin, Start)),
        Kept(
            Ids.NotBeforeFirstDay,
            "early, and confirmed",
            () => Of(Draft(), CycleMove.Begin, Start.PlusDays(-1), new() { ConfirmedBy = [Lee, Ana] })
        ),
        Broken(
            Ids.NotBeforeFirstDay,
            "the day before, confirmed by the lead alone",
            () => Of(Draft(), CycleMove.Begin, Start.PlusDays(-1), new() { ConfirmedBy = [Lee] }),
            "2026-08-31 is before the first day 2026-09-01, and an early start is not confirmed by ana"
        ),
        Empty(
            Ids.NotBeforeFirstDay,
            "early, nobody confirms",
            () => Of(Draft(team: true), CycleMove.Begin, Start.PlusDays(-1)),
            "2026-08-31 is before the first day 2026-09-01, and an early start is not confirmed by lee, ana, bo"
        ),
        AtBound(
            Ids.LaterLastDay,
            "one day later",
            () => Of(Learning(), CycleMove.Extend, details: new() { NewEnd = End.PlusDays(1) })
        ),
        Kept(
            Ids.LaterLastDay,
            "a week later",
            () => Of(Learning(), CycleMove.Extend, details: new() { NewEnd = End.PlusDays(7) })
        ),
        Broken(
            Ids.LaterLastDay,
            "the same day",
            () => Of(Learning(), CycleMove.Extend, details: new() { NewEnd = End }),
            "the new last day 2026-10-16 is not after the last day 2026-10-16"
        ),
        Empty(
            Ids.LaterLastDay,
            "no day",
            () => Of(Learning(), CycleMove.Extend),
            "no new last day is given; the last day is 2026-10-16"
        ),
        AtBound(Ids.ExtensionLimit, "the first time", () => Of(Learning(), CycleMove.Extend)),
        Kept(
            Ids.ExtensionLimit,
            "the second time, with a school leader",
            () => Of(Extended(), CycleMove.Extend, facts: new() { SchoolLeaderAgrees = true })
        ),
        Kept(
            Ids.ExtensionLimit,
            "the second time, where two are allowed",
            () => Of(Extended(), CycleMove.Extend, policy: new() { MaximumExtensions = 2 })
        ),
        Broken(
            Ids.ExtensionLimit,
            "the second time",
            () => Of(Extended(), CycleMove.Extend),
            "extended already: 1; without a school leader's agreement allowed: 1"
        ),
        Empty(Ids.ExtensionLimit, "never extended", () => Of(SettingIntention(), CycleMove.Extend), null),
        AtBound(
            Ids.ExpectedReturn,
            "the day after",
            () => Of(Learning(), CycleMove.Pause, Observed, new() { ExpectedReturn = Observed.PlusDays(1) })
        ),
        Kept(
            Ids.ExpectedReturn,
            "a week after",
            () => Of(Learning(), CycleMove.Pause, Observed, new() { ExpectedReturn = Observed.PlusDays(7) })
        ),
        Broken(
            Ids.ExpectedReturn,
            "the same day",
            () => Of(Learning(), CycleMove.Pause, Observed, new() { ExpectedReturn = Observed }),
            "the expected return 2026-09-22 is not after the pause 2026-09-22"
        ),
        Empty(
            Ids.ExpectedReturn,
            "no day",
            () => Of(Learning(), CycleMove.Pause),
            "no day is given on which the cycle is expected to go on"
        ),
        Kept(Ids.LastDayNotPassed, "before", () => Of(Reflecting(), CycleMove.ReturnToLearning, ClosedOn)),
        AtBound(Ids.LastDayNotPassed, "the last day", () => Of(Reflecting(), CycleMove.ReturnToLearning, End)),
        Broken(
            Ids.LastDayNotPassed,
            "the day after",
            () => Of(Reflecting(), CycleMove.ReturnToLearning, End.PlusDays(1)),
            "2026-10-17 is after the last day 2026-10-16; extend the cycle first"
        ),
        Empty(
            Ids.LastDayNotPassed,
            "nothing written",
            () => Of(Reflecting().With(new Reflection()), CycleMove.ReturnToLearning, ClosedOn),
            null
        ),
        Kept(Ids.ReopenWindow, "the same day", () => Of(Closed(), CycleMove.Reopen, ClosedOn)),
        // Closed on Mon 12 Oct: the twentieth weekday after it is Mon 9 Nov.
        AtBound(Ids.ReopenWindow, "20 school days", () => Of(Closed(), CycleMove.Reopen, new(2026, 11, 9))),
        Broken(
            Ids.ReopenWindow,
            "21 school days",
            () => Of(Closed(), CycleMove.Reopen, new(2026, 11, 10)),
            "school days since 2026-10-12: 21; a cycle is reopened within 20; open a next cycle instead"
        ),
        Kept(
            Ids.ReopenWindow,
            "21 weekdays, of which a week is a school holiday",
            () =>
                Of(
                    Closed(),
                    CycleMove.Reopen,
                    new(2026, 11, 10),
                    facts: new() { CountSchoolDays = (after, until) => SchoolDays.MondayToFriday(after, until) - 5 }
                )
        ),
        Empty(Ids.ReopenWindow, "just abandoned", () => Of(Abandoned(), CycleMove.Reopen, new(2026, 9, 28)), null),
        Kept(Ids.NoLaterCycle, "none", () => Of(Closed(), CycleMove.Reopen, facts: Year)),
        Broken(
            Ids.NoLaterCycle,
            "one was begun",
            () => Of(Closed(), CycleMove.Reopen, facts: new() { LaterCycle = new("2026/ana/2") }),
            "2026/ana/2 was begun from this cycle"
        ),
        Empty(Ids.NoLaterCycle, "nothing said", () => Of(Abandoned(), CycleMove.Reopen), null),
        Kept(Ids.NextStepsSettled, "none open", () => Of(Reflecting(), CycleMove.Close, facts: Year)),
        Broken(
            Ids.NextStepsSettled,
            "one open",
            () => Of(Reflecting(), CycleMove.Close, facts: new() { OpenNextSteps = 1 }),
            "next steps still open: 1; finish, move or drop them with a reason"
        ),
        Empty(Ids.NextStepsSettled, "nothing said", () => Of(Reflecting(), CycleMove.Close), null),
        Kept(
            Ids.CoachingActive,
            "somebody else is on leave",
            () => Of(Draft(), CycleMove.Begin, facts: new() { InactiveTeachers = [Bo] })
        ),
        Broken(
            Ids.CoachingActive,
            "one of the team is on leave",
            () => Of(Draft(team: true), CycleMove.Begin, facts: new() { InactiveTeachers = [Bo] }),
            "coaching is not active with bo"
        ),
        Empty(Ids.CoachingActive, "nothing said", () => Of(Draft(), CycleMove.Begin), null),
        AtBound(
            Ids.NextStartsAfterClose,
            "the day after, for one day",
            () => Of(Closed(), CycleMove.OpenNext, details: Next(ClosedOn.PlusDays(1), ClosedOn.PlusDays(1)))
        ),
        Kept(
            Ids.NextStartsAfterClose,
            "a week after",
            () => Of(Closed(), CycleMove.OpenNext, details: Next(NextStart, NextEnd))
        ),
        Broken(
            Ids.NextStartsAfterClose,
            "the same day",
            () => Of(Closed(), CycleMove.OpenNext, details: Next(ClosedOn, NextEnd)),
            "the next cycle's first day 2026-10-12 is not after the close 2026-10-12"
        ),
        Broken(
            Ids.NextStartsAfterClose,
            "swapped days",
            () => Of(Closed(), CycleMove.OpenNext, details: Next(NextEnd, NextStart)),
            "the next cycle's last day 2026-10-19 lies before its first day 2026-12-04"
        ),
        Empty(
            Ids.NextStartsAfterClose,
            "no days",
            () => Of(Closed(), CycleMove.OpenNext),
            "the next cycle's first and last day are not both given"
        ),
        Kept(Ids.NextIsWanted, "the goal goes on", () => Of(Closed(), CycleMove.OpenNext)),
        Kept(
            Ids.NextIsWanted,
            "a new goal",
            () => Of(Reflecting().With(new Reflection { Next = new(NextCycle.NewGoal) }), CycleMove.OpenNext)
        ),
        Broken(
            Ids.NextIsWanted,
            "stop",
            () => Of(Reflecting().With(new Reflection { Next = new(NextCycle.Stop) }), CycleMove.OpenNext),
            "the reflection decided to stop"
        ),
        Empty(
            Ids.NextIsWanted,
            "no reflection",
            () => Of(Bare(), CycleMove.OpenNext),
            "the reflection does not say whether the goal goes on"
        ),
        Kept(
            Ids.AgreementInForce,
            "with each of the team",
            () => Of(Draft(team: true), CycleMove.Begin, facts: new() { AgreementInForceWith = [Ana, Bo] })
        ),
        Broken(
            Ids.AgreementInForce,
            "one of the team lacks",
            () => Of(Draft(team: true), CycleMove.Begin, facts: new() { AgreementInForceWith = [Bo] }),
            "no coaching agreement is in force with ana"
        ),
        Empty(
            Ids.AgreementInForce,
            "none",
            () => Of(Draft(team: true), CycleMove.Begin),
            "no coaching agreement is in force with ana, bo"
        ),
        // Set intention
        Kept(Ids.OneGoal, "one goal and a candidate", () => Intending(x => x)),
        Broken(
            Ids.OneGoal,
            "only candidates",
            () => Intending(x => x with { Goal = null }),
            "none of the candidates is prioritised: g2; choose one together"
        ),
        Broken(
            Ids.OneGoal,
            "a goal without a statement",
            () => Intending(x => x with { Goal = DailyCheck with { Statement = " " } }),
            "goal g1 has no statement"
        ),
        Broken(
            Ids.OneGoal,
            "a goal that is a candidate too",
            () => Intending(x => x with { Candidates = [DailyCheck] }),
            "goal g1 is prioritised and among the candidates too; take it out of the candidates"
        ),
        Empty(Ids.OneGoal, "no goal", () => Intending(_ => new()), "no goal is given; choose one together"),
        AtBound(Ids.EvidenceMixed, "two, one of each kind", () => Intending(x => x)),
        Kept(Ids.EvidenceMixed, "three", () => Intending(x => x with { DataPoints = x.DataPoints.Add(Counted()) })),
        Broken(
            Ids.EvidenceMixed,
            "one",
            () => Intending(x => x with { DataPoints = [Counted()] }),
            "data points given: 1 (0 qualitative, 1 quantitative); needed: 2, of them 1 qualitative and 1 quantitative"
        ),
        Broken(
            Ids.EvidenceMixed,
            "two of one kind",
            () => Intending(x => x with { DataPoints = [Counted(), Counted()] }),
            "data points given: 2 (0 qualitative, 2 quantitative); needed: 2, of them 1 qualitative and 1 quantitative"
        ),
        Broken(
            Ids.EvidenceMixed,
            "one of two is blank",
            () =>
                Intending(x =>
                    x with
                    {
                        DataPoints = [Counted(), new(DataKind.Qualitative, DataSource.Survey, Start, " ")],
                    }
                ),
            "data points given: 1 (0 qualitative, 1 quantitative) and 1 without a summary; needed: 2, of them 1 qualitative and 1 quantitative"
        ),
        Empty(
            Ids.EvidenceMixed,
            "no data",
            () => Intending(_ => new()),
            "data points given: 0 (0 qualitative, 0 quantitative); needed: 2, of them 1 qualitative and 1 quantitative"
        ),
        AtBound(Ids.EvidenceSources, "two sources, before the confirmation", () => Intending(x => x)),
        Kept(
            Ids.EvidenceSources,
            "data of the day of the confirmation",
            () => Intending(x => x with { DataPoints = x.DataPoints.Add(Counted(new(2026, 9, 2))) })
        ),
        Broken(
            Ids.EvidenceSources,
            "one source",
            () => Intending(x => x with { DataPoints = [Counted(), Counted()] }),
            "sources of data points: 1; better: 2"
        ),
        Broken(
            Ids.EvidenceSources,
            "data of the day after the confirmation",
            () => Intending(x => x with { DataPoints = x.DataPoints.Add(Counted(new(2026, 9, 3))) }),
            "the data point of 2026-09-03 is dated after the goal was confirmed on 2026-09-02"
        ),
        Empty(Ids.EvidenceSources, "no data", () => Intending(_ => new()), "sources of data points: 0; better: 2"),
        Kept(Ids.GoalConfirmed, "lead and teacher", () => Intending(x => x)),
        Kept(Ids.GoalConfirmed, "lead and the whole team", () => Intending(x => x, team: true)),
        AtBound(
            Ids.GoalConfirmed,
            "confirmed on the day of the move",
            () => Intending(x => x.Unconfirmed().ConfirmedBy(LearningBegan, Lee, Ana))
        ),
        Kept(
            Ids.GoalConfirmed,
            "a quorum of the team",
            () =>
                Intending(
                    x => x.Unconfirmed().ConfirmedBy(Start, Lee, Ana),
                    team: true,
                    policy: new() { TeacherQuorum = 1 }
                )
        ),
        Broken(
            Ids.GoalConfirmed,
            "a quorum of nobody, but a single teacher is always asked",
            () => Intending(x => x.Unconfirmed().ConfirmedBy(Start, Lee), policy: new() { TeacherQuorum = 0 }),
            "the goal is not confirmed by ana"
        ),
        Broken(
            Ids.GoalConfirmed,
            "one of the team lacks",
            () => Intending(x => x.Unconfirmed().ConfirmedBy(Start, Lee, Ana), team: true),
            "the goal is not confirmed by bo"
        ),
        Broken(
            Ids.GoalConfirmed,
            "confirmed the day after the move",
            () => Intending(x => x.Unconfirmed().ConfirmedBy(LearningBegan.PlusDays(1), Lee, Ana)),
            "the goal is not confirmed by lee, ana"
        ),
        Empty(
            Ids.GoalConfirmed,
            "nobody",
            () => Intending(_ => new(), team: true),
            "the goal is not confirmed by lee, ana, bo"
        ),
        Kept(Ids.SuccessConfirmed, "three, confirmed", () => Intending(x => x)),
        AtBound(
            Ids.SuccessConfirmed,
            "one, confirmed by the team",
            () => Intending(x => x with { Indicators = [x.Indicators[0]] }, team: true)
        ),
        Broken(
            Ids.SuccessConfirmed,
            "one of the team lacks on one",
            () =>
                Intending(
                    x =>
                        x with
                        {
                            Indicators =
                            [
                                x.Indicators[0],
                                x.Indicators[1] with
                                {
                                    Confirmations = [new(Lee, Start), new(Bo, Start)],
                                },
                            ],
                        },
                    team: true
                ),
            "success indicators given: 2; still to be confirmed: peers (ana)"
        ),
        Broken(
            Ids.SuccessConfirmed,
            "a blank one",
            () => Intending(x => x with { Indicators = [x.Indicators[0] with { Statement = "" }] }),
            "success indicators given: 0; needed: 1; without a statement: self"
        ),
        Broken(
            Ids.SuccessConfirmed,
            "a blank one beside a good one",
            () => Intending(x => x with { Indicators = [x.Indicators[0], x.Indicators[1] with { Statement = " " }] }),
            "success indicators given: 1; without a statement: peers"
        ),
        Empty(Ids.SuccessConfirmed, "none", () => Intending(_ => new()), "success indicators given: 0; needed: 1"),
        Kept(Ids.EveryPerspective, "all three", () => Intending(x => x)),
        Broken(
            Ids.EveryPerspective,
            "only self",
            () => Intending(x => x with { Indicators = [x.Indicators[0]] }),
            "no success indicator for: Peers, Students"
        ),
        Empty(
            Ids.EveryPerspective,
            "none",
            () => Intending(_ => new()),
            "no success indicator for: Self, Peers, Students"
        ),
        Kept(Ids.EvidenceMethods, "each has a way, the number is complete", () => Intending(x => x)),
        Broken(
            Ids.EvidenceMethods,
            "a number without anything, another without a way",
            () =>
                Intending(x =>
                    x with
                    {
                        Indicators =
                        [
                            x.Indicators[0] with
                            {
                                EvidenceMethod = " ",
                            },
                            x.Indicators[2] with
                            {
                                Measure = new(""),
                            },
                        ],
                    }
                ),
            "no evidence method for self; no unit for students; no baseline for students; no target for students"
        ),
        Broken(
            Ids.EvidenceMethods,
            "only the way lacks",
            () => Intending(x => x with { Indicators = [x.Indicators[2] with { EvidenceMethod = null }] }),
            "no evidence method for students"
        ),
        Broken(
            Ids.EvidenceMethods,
            "only the unit lacks",
            () => Intending(x => x with { Indicators = [x.Indicators[2] with { Measure = new(" ", 1, 2) }] }),
            "no unit for students"
        ),
        Broken(
            Ids.EvidenceMethods,
            "only the baseline lacks",
            () => Intending(x => x with { Indicators = [x.Indicators[2] with { Measure = new("percent", null, 2) }] }),
            "no baseline for students"
        ),
        Broken(
            Ids.EvidenceMethods,
            "only the target lacks",
            () => Intending(x => x with { Indicators = [x.Indicators[2] with { Measure = new("percent", 1) }] }),
            "no target for students"
        ),
        Empty(
            Ids.EvidenceMethods,
            "no success indicator, which is for INT-05 to say",
            () => Intending(_ => new()),
            null
        ),
        AtBound(Ids.MapsToFramework, "one maps", () => Intending(x => x)),
        Kept(
            Ids.MapsToFramework,
            "a school without a framework",
            () => Intending(_ => new(), policy: new() { Frameworks = [] })
        ),
        Broken(
            Ids.MapsToFramework,
            "one maps to a code that is not there",
            () =>
                Intending(x =>
                    x with
                    {
                        Indicators = [x.Indicators[0] with { MapsTo = new(new("leap/2013-14"), new("I.9")) }],
                    }
                ),
            "not in the policy's frameworks: I.9 (leap/2013-14)"
        ),
        Empty(
            Ids.MapsToFramework,
            "none",
            () => Intending(_ => new()),
            "no success indicator maps to an indicator of: leap/2013-14"
        ),
        AtBound(Ids.CalendarConfirmed, "one 1:1 and one observation", () => Scheduled(x => x)),
        Kept(
            Ids.CalendarConfirmed,
            "more of each, for a team",
            () => Scheduled(x => x with { OneOnOnes = x.OneOnOnes.Add(End), AdditionalSessions = [End] }, team: true)
        ),
        Broken(
            Ids.CalendarConfirmed,
            "no observation, and the teacher has not confirmed",
            () => Scheduled(x => x with { Observations = [], Confirmations = [new(Lee, Start)] }),
            "observations planned: 0, needed: 1; the cycle's calendar is not confirmed by ana"
        ),
        Broken(
            Ids.CalendarConfirmed,
            "no 1:1",
            () => Scheduled(x => x with { OneOnOnes = [] }),
            "1:1s planned: 0, needed: 1"
        ),
        Empty(
            Ids.CalendarConfirmed,
            "no calendar",
            () => Scheduled(_ => new()),
            "1:1s planned: 0, needed: 1; observations planned: 0, needed: 1; the cycle's calendar is not confirmed by lee, ana"
        ),
        // Related learning
        Kept(Ids.ApproachChosen, "planned together", () => Planning(x => x)),
        Kept(
            Ids.ApproachChosen,
            "described, by one of the team",
            () =>
                Planning(
                    x => x with { Approaches = [new(LearningApproachKind.Described, [Bo], "A walk with a colleague")] },
                    team: true
                )
        ),
        Kept(
            Ids.ApproachChosen,
            "not yet due",
            () => Planning(_ => new(), policy: new() { LearningPlanDue = LearningPlanDue.BeforeReflection })
        ),
        Broken(
            Ids.ApproachChosen,
            "due before reflection",
            () =>
                Planning(
                    _ => new(),
                    CycleMove.BeginReflection,
                    policy: new() { LearningPlanDue = LearningPlanDue.BeforeReflection }
                ),
            "no way of learning is chosen; choose one together with the teacher"
        ),
        Broken(
            Ids.ApproachChosen,
            "one by the lead alone, one not described",
            () =>
                Planning(x =>
                    x with
                    {
                        Approaches =
                        [
                            new(LearningApproachKind.Study, [Lee]),
                            new(LearningApproachKind.Described, [], " "),
                        ],
                    }
                ),
            "ways of learning without a description: 2; ways of learning that no teacher chose: 1, 2"
        ),
        Empty(
            Ids.ApproachChosen,
            "none",
            () => Planning(_ => new()),
            "no way of learning is chosen; choose one together with the teacher"
        ),
        AtBound(Ids.FewAdjustments, "one", () => Planning(x => x with { Adjustments = [x.Adjustments[0]] })),
        AtBound(Ids.FewAdjustments, "two", () => Planning(x => x)),
        Kept(
            Ids.FewAdjustments,
            "not yet due",
            () => Planning(_ => new(), policy: new() { LearningPlanDue = LearningPlanDue.BeforeReflection })
        ),
        Broken(
            Ids.FewAdjustments,
            "three",
            () => Planning(x => x with { Adjustments = x.Adjustments.Add(new("Another")) }),
            "adjustments with a statement: 3; asked for: 1 to 2"
        ),
        Broken(
            Ids.FewAdjustments,
            "a blank one",
            () => Planning(x => x with { Adjustments = [new(" ")] }),
            "adjustments with a statement: 0; asked for: 1 to 2"
        ),
        Empty(
            Ids.FewAdjustments,
            "none",
            () => Planning(_ => new()),
            "adjustments with a statement: 0; asked for: 1 to 2"
        ),
        Kept(Ids.AdjustmentsComplete, "complete", () => Planning(x => x)),
        AtBound(
            Ids.AdjustmentsComplete,
            "on the first and the last day",
            () =>
                Planning(x =>
                    x with
                    {
                        Adjustments =
                        [
                            x.Adjustments[0] with
                            {
                                StartsOn = Start,
                            },
                            x.Adjustments[1] with
                            {
                                StartsOn = End,
                            },
                        ],
                    }
                )
        ),
        Broken(
            Ids.AdjustmentsComplete,
            "the days before and after the cycle",
            () =>
                Planning(x =>
                    x with
                    {
                        Adjustments =
                        [
                            x.Adjustments[0] with
                            {
                                StartsOn = Start.PlusDays(-1),
                            },
                            x.Adjustments[1] with
                            {
                                StartsOn = End.PlusDays(1),
                            },
                        ],
                    }
                ),
            "not inside the cycle of 2026-09-01 to 2026-10-16: adjustment 1 (2026-08-31), 2 (2026-10-17)"
        ),
        Broken(
            Ids.AdjustmentsComplete,
            "one is only an idea",
            () => Planning(x => x with { Adjustments = [x.Adjustments[0], new("More wait time")] }),
            "no kind for adjustment 2; no day for adjustment 2; no evidence method for adjustment 2"
        ),
        Broken(
            Ids.AdjustmentsComplete,
            "only the kind lacks",
            () => Planning(x => x with { Adjustments = [x.Adjustments[0] with { Kind = null }] }),
            "no kind for adjustment 1"
        ),
        Broken(
            Ids.AdjustmentsComplete,
            "only the day lacks",
            () => Planning(x => x with { Adjustments = [x.Adjustments[0] with { StartsOn = null }] }),
            "no day for adjustment 1"
        ),
        Broken(
            Ids.AdjustmentsComplete,
            "only the way lacks",
            () => Planning(x => x with { Adjustments = [x.Adjustments[0] with { EvidenceMethod = "" }] }),
            "no evidence method for adjustment 1"
        ),
        Empty(Ids.AdjustmentsComplete, "none, which is for LRN-02 to say", () => Planning(_ => new()), null),
        Kept(Ids.ObservedAfterAdjustment, "eight days after", () => Taught(x => x)),
        AtBound(
            Ids.ObservedAfterAdjustment,
            "the day of the adjustment",
            () => Taught(x => x with { Observations = [Seen(Ana, Adjusted, Adjusted)] })
        ),
        AtBound(
            Ids.ObservedAfterAdjustment,
            "the day of the reflection",
            () => Taught(x => x with { Observations = [Seen(Ana, ReflectionBegan, ReflectionBegan)] })
        ),
        Broken(
            Ids.ObservedAfterAdjustment,
            "the day before the adjustment",
            () => Taught(x => x with { Observations = [Seen(Ana, Adjusted.PlusDays(-1), Adjusted)] }),
            "observations from 2026-09-14, when an adjustment began, to 2026-10-05: 0; needed: 1"
        ),
        Broken(
            Ids.ObservedAfterAdjustment,
            "the day after the move",
            () => Taught(x => x with { Observations = [Seen(Ana, ReflectionBegan.PlusDays(1), ClosedOn)] }),
            "observations from 2026-09-14, when an adjustment began, to 2026-10-05: 0; needed: 1"
        ),
        Kept(
            Ids.ObservedAfterAdjustment,
            "after the first of two adjustments",
            () => Taught(x => x with { Observations = [Seen(Ana, new(2026, 9, 15), new(2026, 9, 15))] })
        ),
        Empty(
            Ids.ObservedAfterAdjustment,
            "no plan, no observation",
            () => Planning(_ => new(), CycleMove.BeginReflection),
            "no adjustment has a day, so no observation can follow one"
        ),
        Kept(Ids.ActionableFeedback, "something to do", () => Taught(x => x)),
        Broken(
            Ids.ActionableFeedback,
            "one of the team without",
            () =>
                Taught(
                    x => x with { Observations = x.Observations.Add(Seen(Bo, Observed, Observed, action: " ")) },
                    team: true
                ),
            "observations without feedback that names something to do: bo (2026-09-22)"
        ),
        Broken(
            Ids.ActionableFeedback,
            "given the day after the move",
            () => Taught(x => x with { Observations = [Seen(Ana, Observed, ReflectionBegan.PlusDays(1))] }),
            "observations without feedback that names something to do: ana (2026-09-22)"
        ),
        AtBound(
            Ids.ActionableFeedback,
            "given on the day of the move",
            () => Taught(x => x with { Observations = [Seen(Ana, Observed, ReflectionBegan)] })
        ),
        Empty(Ids.ActionableFeedback, "none, which is for LRN-04 to say", () => Taught(_ => new()), null),
        Kept(Ids.PromptFeedback, "two school days", () => Taught(x => x)),
        // Seen on Tue 22 Sep: the third school day after is Fri 25 Sep, the fourth Mon 28 Sep.
        AtBound(
            Ids.PromptFeedback,
            "three school days",
            () => Taught(x => x with { Observations = [Seen(Ana, Observed, new(2026, 9, 25))] })
        ),
        Broken(
            Ids.PromptFeedback,
            "four school days",
            () => Taught(x => x with { Observations = [Seen(Ana, Observed, new(2026, 9, 28))] }),
            "feedback came later than 3 school days: ana (2026-09-22: 4)"
        ),
        Kept(
            Ids.PromptFeedback,
            "a week later, of which all days but one are a school holiday",
            () =>
                Taught(
                    x => x with { Observations = [Seen(Ana, Observed, new(2026, 9, 29))] },
                    facts: new() { CountSchoolDays = (_, _) => 1 }
                )
        ),
        Kept(
            Ids.PromptFeedback,
            "prompt at first, more later",
            () =>
                Taught(x =>
                    x with
                    {
                        Observations =
                        [
                            new(Ana, Lee, Observed, feedback: [new(End, "a", "b"), new(Observed, "c", "d")]),
                        ],
                    }
                )
        ),
        Empty(Ids.PromptFeedback, "no observation", () => Taught(_ => new()), null),
        AtBound(Ids.SeveralDataMethods, "two", () => Taught(x => x)),
        Kept(
            Ids.SeveralDataMethods,
            "three",
            () => Taught(x => x with { Data = x.Data.Add(new(ClassroomDataMethod.ScriptedQuestions, End, "14 whys")) })
        ),
        Broken(
            Ids.SeveralDataMethods,
            "twice the same",
            () => Taught(x => x with { Data = [x.Data[0], x.Data[0]] }),
            "ways in which classroom data was gathered: 1; better: 2"
        ),
        Broken(
            Ids.SeveralDataMethods,
            "one of two is blank",
            () => Taught(x => x with { Data = [x.Data[0], new(ClassroomDataMethod.Other, End, "")] }),
            "ways in which classroom data was gathered: 1; better: 2"
        ),
        Empty(
            Ids.SeveralDataMethods,
            "none",
            () => Taught(_ => new()),
            "ways in which classroom data was gathered: 0; better: 2"
        ),
        Kept(
            Ids.TeamTimeForShared,
            "shared, and time is planned",
            () =>
                Of(
                    SettingIntention(team: true)
                        .With(Intention(team: true) with { Challenges = [new(Ana, "pace"), new(Bo, "pace")] })
                        .With(Plan() with { HasTeamTime = true }),
                    CycleMove.BeginLearning
                )
        ),
        Kept(
            Ids.TeamTimeForShared,
            "one teacher twice",
            () => Intending(x => x with { Challenges = [new(Ana, "pace"), new(Ana, "Pace ")] })
        ),
        Kept(
            Ids.TeamTimeForShared,
            "one teacher, here and in another cycle",
            () =>
                Intending(
                    x => x with { Challenges = [new(Ana, "pace")] },
                    facts: new() { TeamChallenges = [new(Ana, "pace")] }
                )
        ),
        Broken(
            Ids.TeamTimeForShared,
            "two of the team share a tag",
            () => Intending(x => x with { Challenges = [new(Ana, "pace"), new(Bo, " Pace")] }, team: true),
            "teachers who share \"pace\": 2; plan time as a team"
        ),
        Broken(
            Ids.TeamTimeForShared,
            "two in other cycles share an indicator",
            () =>
                Intending(
                    x => x with { Challenges = [new(Ana, indicator: DailyCheck.Indicators[0])] },
                    facts: new()
                    {
                        TeamChallenges =
                        [
                            new(Bo, "questions", DailyCheck.Indicators[0]),
                            new(new("cy"), null, DailyCheck.Indicators[0]),
                        ],
                    }
                ),
            "teachers who share \"I.5 (leap/2013-14)\": 3; plan time as a team"
        ),
        Kept(
            Ids.TeamTimeForShared,
            "two of the team, each with another challenge",
            () =>
                Intending(
                    x =>
                        x with
                        {
                            Challenges =
                            [
                                new(Ana, indicator: DailyCheck.Indicators[0]),
                                new(Bo, "pace"),
                                new(Bo, indicator: LeapFramework.Version2013.Reference("I.1")),
                                new(Ana),
                            ],
                        },
                    team: true
                )
        ),
        Empty(Ids.TeamTimeForShared, "no challenge", () => Intending(_ => new()), null),
        // Evaluation and reflection
        Kept(Ids.ReflectedTogether, "one teacher", () => LookingBack(x => x)),
        Kept(Ids.ReflectedTogether, "each of the team", () => LookingBack(x => x, team: true)),
        Kept(
            Ids.ReflectedTogether,
            "each of the team but one on leave",
            () =>
                LookingBack(
                    x => x with { Teachers = [x.Teachers[0]] },
                    team: true,
                    facts: new() { InactiveTeachers = [Bo] }
                )
        ),
        Broken(
            Ids.ReflectedTogether,
            "one of the team lacks",
            () => LookingBack(x => x with { Teachers = [x.Teachers[0]] }, team: true),
            "nothing about self by bo; nothing about the process by bo; nothing about the students by bo"
        ),
        Broken(
            Ids.ReflectedTogether,
            "a blank part, and no response",
            () => LookingBack(x => x with { Teachers = [new(Ana, "I", " ", "they")], LeadResponse = "" }),
            "nothing about the process by ana; no response of the lead lee"
        ),
        Broken(
            Ids.ReflectedTogether,
            "only self lacks",
            () => LookingBack(x => x with { Teachers = [new(Ana, null, "p", "s")] }),
            "nothing about self by ana"
        ),
        Broken(
            Ids.ReflectedTogether,
            "only the students lack",
            () => LookingBack(x => x with { Teachers = [new(Ana, "i", "p", null)] }),
            "nothing about the students by ana"
        ),
        Broken(
            Ids.ReflectedTogether,
            "only the response lacks",
            () => LookingBack(x => x with { LeadResponse = " " }),
            "no response of the lead lee"
        ),
        Empty(
            Ids.ReflectedTogether,
            "nothing",
            () => LookingBack(_ => new()),
            "nothing about self by ana; nothing about the process by ana; nothing about the students by ana; no response of the lead lee"
        ),
        Kept(Ids.OutcomeJudged, "judged, with evidence", () => LookingBack(x => x)),
        Broken(
            Ids.OutcomeJudged,
            "one without evidence, one blank",
            () => LookingBack(x => x with { Evidence = [x.Evidence[0], new(new("students"), " ")] }, team: true),
            "no evidence for peers, students"
        ),
        Broken(
            Ids.OutcomeJudged,
            "not judged",
            () => LookingBack(x => x with { Outcome = null }),
            "the goal is not judged met, partly met or not met"
        ),
        Empty(
            Ids.OutcomeJudged,
            "nothing",
            () => LookingBack(_ => new()),
            "the goal is not judged met, partly met or not met; no evidence for self, peers, students"
        ),
        Kept(Ids.NextDecided, "go on", () => LookingBack(x => x)),
        Kept(
            Ids.NextDecided,
            "stop with a reason",
            () => LookingBack(x => x with { Next = new(NextCycle.Stop, "The year ends") })
        ),
        Broken(
            Ids.NextDecided,
            "stop without a reason",
            () => LookingBack(x => x with { Next = new(NextCycle.Stop, " ") }, team: true),
            "no reason for stopping is told"
        ),
        Empty(
            Ids.NextDecided,
            "nothing",
            () => LookingBack(_ => new()),
            "it is not decided whether to go on with the goal, to choose a new one, or to stop"
        ),
        Kept(Ids.FormalFeedbackReleased, "released evidence", () => LookingBack(x => x)),
        AtBound(
            Ids.FormalFeedbackReleased,
            "released on the day of the move",
            () => LookingBack(x => x with { FormalFeedback = [Formal("I.5", "Clear", ClosedOn)] })
        ),
        Broken(
            Ids.FormalFeedbackReleased,
            "released the day after the move",
            () => LookingBack(x => x with { FormalFeedback = [Formal("I.5", "Clear", ClosedOn.PlusDays(1))] }),
            "not released by ana (\"the video\")"
        ),
        Broken(
            Ids.FormalFeedbackReleased,
            "no text, no such indicator, not released",
            () => LookingBack(x => x with { FormalFeedback = [Formal("I.9", "", null)] }, team: true),
            "formal feedback without text to ana (I.9); not in the policy's frameworks: I.9 (leap/2013-14); "
                + "not released by ana (\"the video\")"
        ),
        Broken(
            Ids.FormalFeedbackReleased,
            "only the text lacks",
            () => LookingBack(x => x with { FormalFeedback = [Formal("I.5", " ", Start)] }),
            "formal feedback without text to ana (I.5)"
        ),
        Broken(
            Ids.FormalFeedbackReleased,
            "only the indicator is unknown",
            () => LookingBack(x => x with { FormalFeedback = [Formal("I.9", "Clear", Start)] }),
            "not in the policy's frameworks: I.9 (leap/2013-14)"
        ),
        Empty(Ids.FormalFeedbackReleased, "no formal feedback", () => LookingBack(_ => new()), null),
    ];

    private static CycleExample Kept(RuleId rule, string what, Func<CycleCase> make) =>
        new(rule, Shows.Kept, what, make, null);

    private static CycleExample AtBound(RuleId rule, string what, Func<CycleCase> make) =>
        new(rule, Shows.KeptAtTheBound, what, make, null);

    private static CycleExample Broken(RuleId rule, string what, Func<CycleCase> make, string finding) =>
        new(rule, Shows.Broken, what, make, finding);

    private static CycleExample Empty(RuleId rule, string what, Func<CycleCase> make, string? finding) =>
        new(rule, Shows.Empty, what, make, finding);

    /// <summary>A pause of five school days that ends, and gives them back.</summary>
    private static CycleCase ResumedAndMoved(CycleFacts facts) =>
        Of(Paused(), CycleMove.Resume, new(2026, 10, 6), new() { MovesEnd = true }, facts: facts);

    private static CycleCase Of(
        LearningCycle cycle,
        CycleMove move,
        LocalDate? on = null,
        CycleMoveDetails? details = null,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    ) =>
        new(
            cycle,
            move,
            on ?? LocalDate.Max(cycle.LastChange.On, Start),
            details ?? CycleMoveDetails.None,
            policy ?? CyclePolicy.Default,
            facts ?? CycleFacts.None
        );

    private static LearningCycle Bare() => LearningCycle.Propose(new("bare"), Lee, [Ana], Start, End, Proposed);

    private static LearningCycle Extended() =>
        Learning().Extend(new(2026, 9, 28), new(2026, 10, 23), "Tests", [Lee, Ana]).Value;

    private static CycleMoveDetails Next(LocalDate start, LocalDate end) => new() { NextStart = start, NextEnd = end };

    private static DataPoint Counted(LocalDate? on = null) =>
        new(DataKind.Quantitative, DataSource.StudentData, on ?? Start, "41 %");

    private static FormalFeedback Formal(string code, string text, LocalDate? released) =>
        new(Ana, new(LeapFramework.Version2013.Id, new(code)), text, [new("the video", released)]);

    private static CycleCase Intending(
        Func<Intention, Intention> change,
        bool team = false,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    ) =>
        Of(
            SettingIntention(team).With(change(Intention(team))),
            CycleMove.BeginLearning,
            LearningBegan,
            policy: policy,
            facts: facts
        );

    private static CycleCase Scheduled(Func<CycleCalendar, CycleCalendar> change, bool team = false) =>
        Of(SettingIntention(team).With(change(Calendar(team))), CycleMove.BeginLearning, LearningBegan);

    private static CycleCase Planning(
        Func<LearningPlan, LearningPlan> change,
        CycleMove move = CycleMove.BeginLearning,
        bool team = false,
        CyclePolicy? policy = null
    ) => Of(SettingIntention(team).With(change(Plan())), move, LearningBegan, policy: policy);

    private static CycleCase Taught(
        Func<LearningRecord, LearningRecord> change,
        bool team = false,
        CycleFacts? facts = null
    ) => Of(Learning(team).With(change(Given.Record())), CycleMove.BeginReflection, ReflectionBegan, facts: facts);

    private static CycleCase LookingBack(
        Func<Reflection, Reflection> change,
        bool team = false,
        CycleFacts? facts = null
    ) => Of(Reflecting(team).With(change(Reflection(team))), CycleMove.Close, ClosedOn, facts: facts);
}
