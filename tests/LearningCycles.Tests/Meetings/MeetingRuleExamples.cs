using LearningCycles.Machines;
using LearningCycles.Meetings;
using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Rules;
using NodaTime;
using static LearningCycles.Tests.Meetings.GivenMeeting;
using Example = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Meetings.MeetingCase>;
using Ids = LearningCycles.Meetings.MeetingRuleIds;

namespace LearningCycles.Tests.Meetings;

/// <summary>The examples of every rule about 1:1s.</summary>
internal static class MeetingRuleExamples
{
    private static readonly LocalDate First = new(2026, 9, 1);
    private static readonly LocalDate Second = new(2026, 9, 8);

    internal static IReadOnlyList<Example> All { get; } =
    [
        // The machine
        Kept(MoveRuleIds.MoveIsOpen, "a planned 1:1 is held", () => Of(Planned(), MeetingMove.Hold)),
        Broken(
            MoveRuleIds.MoveIsOpen,
            "a planned 1:1 is closed out",
            () => Of(Planned(), MeetingMove.CloseOut),
            "CloseOut is not open in Planned; open are: OpenAgenda, Hold, Reschedule, Cancel, Miss"
        ),
        Empty(
            MoveRuleIds.MoveIsOpen,
            "a cancelled 1:1 is moved",
            () => Of(Cancelled(), MeetingMove.Reschedule),
            "Reschedule is not open in Cancelled, and nothing else is"
        ),
        Kept(MoveRuleIds.InOrderOfDays, "a later day", () => Of(Planned(), MeetingMove.OpenAgenda, OpenedOn)),
        AtBound(MoveRuleIds.InOrderOfDays, "the same day", () => Of(Planned(), MeetingMove.OpenAgenda, PlannedOn)),
        Broken(
            MoveRuleIds.InOrderOfDays,
            "the day before",
            () => Of(Planned(), MeetingMove.OpenAgenda, PlannedOn.PlusDays(-1)),
            "OpenAgenda on 2026-08-31 is dated before Plan on 2026-09-01"
        ),
        Empty(MoveRuleIds.InOrderOfDays, "nothing written", () => Of(Planned(), MeetingMove.Cancel), null),
        Kept(
            MoveRuleIds.ReasonTold,
            "a sentence",
            () => Of(Planned(), MeetingMove.Cancel, told: new() { Reason = "A storm" })
        ),
        Broken(
            MoveRuleIds.ReasonTold,
            "a blank",
            () => Of(Planned(), MeetingMove.Reschedule, told: new() { Reason = " " }),
            "Reschedule has no reason; tell why"
        ),
        Empty(
            MoveRuleIds.ReasonTold,
            "nothing told",
            () => Of(ClosedOut(), MeetingMove.Reopen),
            "Reopen has no reason; tell why"
        ),
        Kept(Ids.HeldNotInFuture, "written down a day later", () => Holding(HeldOn, HeldOn.PlusDays(1))),
        AtBound(Ids.HeldNotInFuture, "written down on the day", () => Holding(HeldOn, HeldOn)),
        Broken(
            Ids.HeldNotInFuture,
            "tomorrow",
            () => Holding(HeldOn.PlusDays(1), HeldOn),
            "the 1:1 is said to be held on 2026-09-16, after 2026-09-15"
        ),
        Empty(
            Ids.HeldNotInFuture,
            "nothing told",
            () => Of(Planned(), MeetingMove.Hold),
            "no day is told on which the 1:1 took place"
        ),
        Kept(Ids.LedByOneOfThePair, "the teacher", () => Holding(HeldOn, HeldOn)),
        Kept(
            Ids.LedByOneOfThePair,
            "the lead",
            () => Of(Ready(), MeetingMove.Hold, HeldOn, new() { LedBy = Given.Lee })
        ),
        Broken(
            Ids.LedByOneOfThePair,
            "somebody else",
            () => Of(Ready(), MeetingMove.Hold, HeldOn, new() { LedBy = Given.Bo }),
            "bo is neither lee nor ana"
        ),
        Empty(
            Ids.LedByOneOfThePair,
            "nobody",
            () => Of(Ready(), MeetingMove.Hold, HeldOn),
            "nobody is named who led the 1:1; it may be lee or ana"
        ),
        Kept(Ids.NewSlotAhead, "two days later", () => Moving(Later, ReadyOn)),
        AtBound(Ids.NewSlotAhead, "the day of the move", () => Moving(Later, Later.Day)),
        AtBound(Ids.NewSlotAhead, "the same day, an hour later", () => Moving(new(HeldOn, new(9, 0), 45), ReadyOn)),
        Broken(
            Ids.NewSlotAhead,
            "the day before the move",
            () => Moving(Later, Later.Day.PlusDays(1)),
            "the new slot 2026-09-17 08:00, 45 minutes lies before the move on 2026-09-18"
        ),
        Broken(
            Ids.NewSlotAhead,
            "the present slot",
            () => Moving(Slot, ReadyOn),
            "the new slot is the present one, 2026-09-15 08:00, 45 minutes"
        ),
        Empty(
            Ids.NewSlotAhead,
            "nothing told",
            () => Of(Missed(), MeetingMove.MakeUp, MissedOn),
            "no new slot is told; the present one is 2026-09-15 08:00, 45 minutes"
        ),
        Kept(Ids.NewSlotIsFree, "a free Thursday", () => Moving(Later, ReadyOn)),
        Broken(
            Ids.NewSlotIsFree,
            "a Saturday on which Lee is away",
            () => Moving(new(new(2026, 9, 19), new(8, 0), 45), ReadyOn, new() { NewSlotIsTaken = true }),
            "2026-09-19 is no school day; lee or ana is busy in 2026-09-19 08:00, 45 minutes"
        ),
        Broken(
            Ids.NewSlotIsFree,
            "a holiday",
            () => Moving(Later, ReadyOn, new() { CountSchoolDays = (_, _) => 0 }),
            "2026-09-17 is no school day"
        ),
        Empty(Ids.NewSlotIsFree, "nothing told", () => Of(Ready(), MeetingMove.Reschedule), null),
        Kept(Ids.SlotPassed, "three school days after", () => Of(Ready(), MeetingMove.Miss, MissedOn.PlusDays(1))),
        AtBound(Ids.SlotPassed, "two school days after", () => Of(Ready(), MeetingMove.Miss, MissedOn)),
        Broken(
            Ids.SlotPassed,
            "the school day after",
            () => Of(Ready(), MeetingMove.Miss, HeldOn.PlusDays(1)),
            "school days since the slot on 2026-09-15: 1; the 1:1 may be held or moved for 1"
        ),
        Broken(
            Ids.SlotPassed,
            "three days after, of which two are holidays",
            () =>
                Of(
                    Ready(),
                    MeetingMove.Miss,
                    MissedOn.PlusDays(1),
                    facts: new() { CountSchoolDays = (after, until) => SchoolDays.MondayToFriday(after, until) - 2 }
                ),
            "school days since the slot on 2026-09-15: 1; the 1:1 may be held or moved for 1"
        ),
        Broken(
            Ids.SlotPassed,
            "before the slot",
            () => Of(Ready(), MeetingMove.Miss, ReadyOn),
            "school days since the slot on 2026-09-15: 0; the 1:1 may be held or moved for 1"
        ),
        Broken(
            Ids.SlotPassed,
            "before the slot, by a count that goes below zero",
            () =>
                Of(
                    Ready(),
                    MeetingMove.Miss,
                    ReadyOn,
                    facts: new() { CountSchoolDays = (after, until) => -SchoolDays.MondayToFriday(until, after) }
                ),
            "school days since the slot on 2026-09-15: 0; the 1:1 may be held or moved for 1"
        ),
        Empty(
            Ids.SlotPassed,
            "on the day, without grace",
            () => Of(Planned(), MeetingMove.Miss, HeldOn, policy: new() { MissedAfterSchoolDays = 0 }),
            "school days since the slot on 2026-09-15: 0; the 1:1 may be held or moved for 0"
        ),
        Kept(Ids.MadeUpOnce, "not yet", () => Of(Missed(), MeetingMove.MakeUp, facts: Facts())),
        Broken(
            Ids.MadeUpOnce,
            "already",
            () => Of(Missed(), MeetingMove.MakeUp, facts: new() { MadeUpBy = new("m2") }),
            "m2 was already planned in its place"
        ),
        Empty(Ids.MadeUpOnce, "nothing said", () => Of(Missed(), MeetingMove.MakeUp), null),
        Kept(Ids.ReopenWindow, "the next day", () => Of(ClosedOut(), MeetingMove.Reopen, HeldOn.PlusDays(1))),
        // Closed out on Tue 15 Sep: the fifth weekday after it is Tue 22 Sep.
        AtBound(Ids.ReopenWindow, "5 school days", () => Of(ClosedOut(), MeetingMove.Reopen, HeldOn.PlusDays(7))),
        Broken(
            Ids.ReopenWindow,
            "6 school days",
            () => Of(ClosedOut(), MeetingMove.Reopen, HeldOn.PlusDays(8)),
            "school days since 2026-09-15: 6; a 1:1 is reopened within 5"
        ),
        Kept(
            Ids.ReopenWindow,
            "6 weekdays, one of them a holiday",
            () =>
                Of(
                    ClosedOut(),
                    MeetingMove.Reopen,
                    HeldOn.PlusDays(8),
                    facts: new() { CountSchoolDays = (after, until) => SchoolDays.MondayToFriday(after, until) - 1 }
                )
        ),
        Empty(Ids.ReopenWindow, "just closed out", () => Of(ClosedOut(), MeetingMove.Reopen, HeldOn), null),
        // The agenda
        Kept(Ids.AgendaByTeacher, "three school days before", () => Of(AgendaOpen(), MeetingMove.MakeReady)),
        AtBound(Ids.AgendaByTeacher, "one school day before", () => WithItem(ReadyOn)),
        Kept(
            Ids.AgendaByTeacher,
            "a first item in time, and a later one",
            () => Readying(Written().With("More", Given.Ana, HeldOn))
        ),
        Broken(
            Ids.AgendaByTeacher,
            "on the day",
            () => WithItem(HeldOn),
            "school days from the first agenda item by ana to the 1:1 on 2026-09-15: 0; better: 1"
        ),
        Broken(
            Ids.AgendaByTeacher,
            "on the Saturday before a Monday 1:1",
            () =>
                Of(
                    AgendaOpen().With(Agenda.Empty.With("Idea", Given.Ana, new(2026, 9, 12))),
                    MeetingMove.Hold,
                    ReadyOn,
                    new() { HeldOn = ReadyOn },
                    facts: new() { CountSchoolDays = (_, _) => 0 }
                ),
            "school days from the first agenda item by ana to the 1:1 on 2026-09-14: 0; better: 1"
        ),
        Broken(
            Ids.AgendaByTeacher,
            "after the 1:1",
            () => WithItem(HeldOn.PlusDays(1)),
            "the first agenda item by ana is of 2026-09-16, after the 1:1 on 2026-09-15"
        ),
        Broken(
            Ids.AgendaByTeacher,
            "only the lead, a carried step and a blank",
            () =>
                Readying(
                    Agenda
                        .Empty.Carrying([Before()], OpenedOn)
                        .With("Data", Given.Lee, OpenedOn)
                        .With(" ", Given.Ana, OpenedOn)
                ),
            "the agenda has no item by ana"
        ),
        Empty(Ids.AgendaByTeacher, "no agenda", () => Of(Planned(), MeetingMove.Hold), "the agenda has no item by ana"),
        Kept(Ids.OpenStepsCarried, "the open one is there", () => Readying(Written(), Facts())),
        Kept(
            Ids.OpenStepsCarried,
            "a done one is not there",
            () => Readying(Agenda.Empty, new() { NextSteps = [Before().Finish(ReadyOn).Value] })
        ),
        AtBound(
            Ids.OpenStepsCarried,
            "one agreed on the day of the 1:1 is not there",
            () => Readying(Agenda.Empty, new() { NextSteps = [Agreed()] })
        ),
        Broken(
            Ids.OpenStepsCarried,
            "the open one was taken off",
            () => Readying(Agenda.Empty.With("Idea", Given.Ana, OpenedOn), Facts()),
            "still open and not on the agenda: s0; carry them along"
        ),
        Empty(Ids.OpenStepsCarried, "no steps", () => Readying(Agenda.Empty, MeetingFacts.None), null),
        Kept(Ids.AgendaHasItem, "two items", () => Readying(Written())),
        AtBound(Ids.AgendaHasItem, "a carried step alone", () => Readying(Agenda.Empty.Carrying([Before()], OpenedOn))),
        Broken(
            Ids.AgendaHasItem,
            "a blank item",
            () => Readying(Agenda.Empty.With(" ", Given.Ana, OpenedOn)),
            "the agenda has no item that says something"
        ),
        Empty(
            Ids.AgendaHasItem,
            "nothing on it",
            () => Readying(Agenda.Empty),
            "the agenda has no item that says something"
        ),
        // Closing out
        Kept(
            Ids.TeacherLeads,
            "two of three",
            () => Closing(Held(), [Other("a", First, Given.Ana), Other("b", Second)])
        ),
        AtBound(
            Ids.TeacherLeads,
            "two of four",
            () =>
                Closing(
                    Held(),
                    [Other("a", First.PlusDays(-7)), Other("b", First, Given.Ana), Other("c", Second, Given.Lee)]
                )
        ),
        Broken(
            Ids.TeacherLeads,
            "one of three",
            () => Closing(Held(), [Other("a", First), Other("b", Second)]),
            "1:1s held in 2026/ana/1: 3; led by ana: 1; better: 50 % of them"
        ),
        AtBound(Ids.TeacherLeads, "none of two, too few to compare", () => Closing(LedByLead(), [Other("a", First)])),
        Kept(
            Ids.TeacherLeads,
            "those of another cycle, later ones and those not held do not count",
            () =>
                Closing(
                    LedByLead(),
                    [
                        Other("a", First, cycle: new("2025/ana/9")),
                        Other("b", HeldOn.PlusDays(1)),
                        OneOnOne
                            .Plan(new("c"), Given.Lee, Given.Ana, Slot, PlannedOn)
                            .Within(Cycle)
                            .Cancel(PlannedOn, "A storm")
                            .Value,
                        OneOnOne
                            .Plan(new("d"), Given.Lee, Given.Bo, Slot, PlannedOn)
                            .Within(Cycle)
                            .Hold(HeldOn, Given.Lee)
                            .Value,
                        LedByLead(),
                    ]
                )
        ),
        Kept(
            Ids.TeacherLeads,
            "those of the lead with another teacher do not count",
            () => Closing(LedByLead(), [Between("a", Given.Lee, Given.Bo), Between("b", Given.Lee, Given.Bo)])
        ),
        Kept(
            Ids.TeacherLeads,
            "those of the teacher with another lead do not count",
            () => Closing(LedByLead(), [Between("a", Given.Bo, Given.Ana), Between("b", Given.Bo, Given.Ana)])
        ),
        Empty(Ids.TeacherLeads, "the first 1:1", () => Closing(LedByLead()), null),
        Kept(
            Ids.NextStepsAgreed,
            "none, for a reason",
            () => Closing(Held().With(new MeetingRecord { NoNextStepsReason = "All is under way" }))
        ),
        AtBound(Ids.NextStepsAgreed, "one step", () => Closing(Held())),
        Broken(
            Ids.NextStepsAgreed,
            "none, for a blank reason",
            () => Closing(Held().With(Record() with { NextSteps = [], NoNextStepsReason = " " })),
            "no next step is agreed on, and no reason is told why there is none"
        ),
        Empty(
            Ids.NextStepsAgreed,
            "nothing written",
            () => Closing(Held().With(new MeetingRecord())),
            "no next step is agreed on, and no reason is told why there is none"
        ),
        Kept(Ids.NextStepsComplete, "a week later", () => Closing(Held())),
        AtBound(Ids.NextStepsComplete, "due on the day of the 1:1", () => Due(HeldOn)),
        Broken(
            Ids.NextStepsComplete,
            "due the day before",
            () => Due(HeldOn.PlusDays(-1)),
            "due before the 1:1 on 2026-09-15: s1"
        ),
        Broken(
            Ids.NextStepsComplete,
            "everything lacks",
            () =>
                Closing(
                    Held().With(Record() with { NextSteps = [new("s1"), new("s2")] }),
                    steps: [NextStep.Agree(new("s1"), " ", null, null, HeldOn)]
                ),
            "not handed in: s2; without a text: s1; without an owner: s1; without a due day: s1"
        ),
        Empty(Ids.NextStepsComplete, "no steps", () => Closing(Held().With(new MeetingRecord())), null),
        Kept(Ids.NextStepsInReach, "a school day of the cycle", () => Closing(Held())),
        AtBound(Ids.NextStepsInReach, "the last day of the cycle", () => Due(new(2026, 10, 16))),
        Broken(
            Ids.NextStepsInReach,
            "a Saturday after the cycle",
            () => Due(new(2026, 10, 17)),
            "not due on a school day: s1; due after the cycle's last day 2026-10-16: s1"
        ),
        Broken(
            Ids.NextStepsInReach,
            "in a school holiday",
            () => Due(new(2026, 9, 22), (_, _) => 0),
            "not due on a school day: s1"
        ),
        Empty(Ids.NextStepsInReach, "no steps", () => Closing(Held().With(new MeetingRecord())), null),
        Kept(
            Ids.FeedbackRequested,
            "asked and answered",
            () =>
                Closing(
                    Held()
                        .With(new MeetingFeedback { Structure = Change(), Content = new(HeldOn, FeedbackAnswer.Keep) })
                )
        ),
        AtBound(Ids.FeedbackRequested, "asked on the day", () => Closing(Held())),
        Broken(
            Ids.FeedbackRequested,
            "asked before the 1:1, and after the move",
            () =>
                Closing(
                    Held()
                        .With(
                            new MeetingFeedback
                            {
                                Structure = new(HeldOn.PlusDays(-1)),
                                Content = new(HeldOn.PlusDays(1)),
                            }
                        )
                ),
            "no feedback is asked for since the 1:1 on: Structure, Content"
        ),
        Broken(
            Ids.FeedbackRequested,
            "on structure alone",
            () => Closing(Held().With(new MeetingFeedback { Structure = new(HeldOn) })),
            "no feedback is asked for since the 1:1 on: Content"
        ),
        Empty(
            Ids.FeedbackRequested,
            "nothing asked",
            () => Closing(Held().With(new MeetingFeedback())),
            "no feedback is asked for since the 1:1 on: Structure, Content"
        ),
        Kept(Ids.ChangeDecided, "decided the day after", () => AfterChange(Decided(Second.PlusDays(1)))),
        AtBound(Ids.ChangeDecided, "decided on the day of the next 1:1", () => AfterChange(Decided(HeldOn))),
        Kept(
            Ids.ChangeDecided,
            "one before the last asked for a change",
            () =>
                Closing(
                    Held(),
                    [
                        Other("b", Second),
                        Other("a", First, feedback: new() { Content = new(First, FeedbackAnswer.Change) }),
                    ]
                )
        ),
        Kept(
            Ids.ChangeDecided,
            "all shall stay as it is",
            () =>
                Closing(
                    Held(),
                    [Other("b", Second, feedback: new() { Content = new(Second, FeedbackAnswer.Keep, "Good") })]
                )
        ),
        Broken(
            Ids.ChangeDecided,
            "two on one day, the later slot first",
            () => Closing(Held(), [OnSecond("c", 10, FeedbackAnswer.Change), OnSecond("b", 8, FeedbackAnswer.Keep)]),
            "feedback on c asks for a change, and nothing is decided"
        ),
        Broken(
            Ids.ChangeDecided,
            "two on one day, the later slot last",
            () => Closing(Held(), [OnSecond("b", 8, FeedbackAnswer.Keep), OnSecond("c", 10, FeedbackAnswer.Change)]),
            "feedback on c asks for a change, and nothing is decided"
        ),
        Kept(
            Ids.ChangeDecided,
            "two on one day, the earlier slot asks for a change",
            () => Closing(Held(), [OnSecond("c", 10, FeedbackAnswer.Keep), OnSecond("b", 8, FeedbackAnswer.Change)])
        ),
        Broken(
            Ids.ChangeDecided,
            "decided the day after the next 1:1",
            () => AfterChange(Decided(HeldOn.PlusDays(1))),
            "feedback on b asks for a change; it was decided on 2026-09-16, after the next 1:1 on 2026-09-15"
        ),
        Broken(
            Ids.ChangeDecided,
            "blank words",
            () => AfterChange(new(HeldOn, AdjustedPart.Nothing, " ")),
            "feedback on b asks for a change, and nothing is decided"
        ),
        Broken(
            Ids.ChangeDecided,
            "nothing decided",
            () => AfterChange(null),
            "feedback on b asks for a change, and nothing is decided"
        ),
        Empty(Ids.ChangeDecided, "no earlier 1:1", () => Closing(Held()), null),
        Kept(
            Ids.VariedActivities,
            "three kinds",
            () =>
                Closing(
                    Held(),
                    [Other("a", First, kind: ActivityKind.DataReview), Other("b", Second, kind: ActivityKind.Modelling)]
                )
        ),
        AtBound(
            Ids.VariedActivities,
            "two kinds",
            () => Closing(Held(), [Other("a", First), Other("b", Second, kind: ActivityKind.Modelling)])
        ),
        AtBound(Ids.VariedActivities, "one kind in two 1:1s", () => Closing(Held(), [Other("a", First)])),
        AtBound(
            Ids.VariedActivities,
            "one kind in three, one of them of another cycle",
            () => Closing(Held(), [Other("a", First), Other("b", Second, cycle: new("2026/ana/2"))])
        ),
        Broken(
            Ids.VariedActivities,
            "another kind in another cycle only",
            () =>
                Closing(
                    Held(),
                    [
                        Other("a", First),
                        Other("b", Second),
                        Other("c", First, kind: ActivityKind.Modelling, cycle: new("2026/ana/2")),
                    ]
                ),
            "1:1s held in 2026/ana/1: 3; different activities: 1; better: 2"
        ),
        Broken(
            Ids.VariedActivities,
            "one kind in three",
            () => Closing(Held(), [Other("a", First), Other("b", Second)]),
            "1:1s held in 2026/ana/1: 3; different activities: 1; better: 2"
        ),
        AtBound(
            Ids.VariedActivities,
            "the second kind twice in one 1:1",
            () =>
                Closing(
                    Held(),
                    [
                        Other("a", First),
                        Other("b", Second)
                            .With(
                                new MeetingRecord
                                {
                                    Activities = [new(ActivityKind.Modelling), new(ActivityKind.Modelling)],
                                }
                            ),
                    ]
                )
        ),
        Broken(
            Ids.VariedActivities,
            "one kind in three, two of them on one day",
            () => Closing(Held(), [Other("a", First), Other("b", HeldOn)]),
            "1:1s held in 2026/ana/1: 3; different activities: 1; better: 2"
        ),
        Empty(Ids.VariedActivities, "nothing written", () => Closing(Held().With(new MeetingRecord())), null),
        Kept(Ids.ProtocolFollowed, "every step is filled", () => Debriefing(Filled(FeedbackProtocols.SixSteps, 0))),
        AtBound(
            Ids.ProtocolFollowed,
            "all but the optional last step",
            () => Debriefing(Filled(FeedbackProtocols.CognitiveReflectingMap, 1))
        ),
        Kept(Ids.ProtocolFollowed, "no protocol is asked for", () => Closing(Debrief())),
        Kept(
            Ids.ProtocolFollowed,
            "no observation is talked about",
            () => Of(Held(), MeetingMove.CloseOut, HeldOn, policy: MeetingPolicy.WithFeedbackProtocols)
        ),
        Broken(
            Ids.ProtocolFollowed,
            "one step lacks",
            () => Debriefing(Filled(FeedbackProtocols.SixSteps, 1)),
            "nothing is written for these steps of six-steps: set-timeline"
        ),
        Broken(
            Ids.ProtocolFollowed,
            "another protocol, filled",
            () => Debriefing(Filled(OwnProtocol(), 0)),
            "own is none of the school's protocols, which are: six-steps, see-it-name-it-do-it, cognitive-coaching-planning, cognitive-coaching-reflecting, grow"
        ),
        Broken(
            Ids.ProtocolFollowed,
            "another protocol, with a blank",
            () => Debriefing(new ProtocolRecord(OwnProtocol()).With(new("ask"), " ")),
            "own is none of the school's protocols, which are: six-steps, see-it-name-it-do-it, cognitive-coaching-planning, cognitive-coaching-reflecting, grow; nothing is written for these steps of own: ask"
        ),
        Empty(
            Ids.ProtocolFollowed,
            "no protocol",
            () => Debriefing(null),
            "the feedback meeting declares no protocol; the school's are: six-steps, see-it-name-it-do-it, cognitive-coaching-planning, cognitive-coaching-reflecting, grow"
        ),
        Kept(
            Ids.ActivitiesTold,
            "another one, described",
            () => Closing(Held().With(new MeetingRecord { Activities = [new(ActivityKind.Other, "A walk")] }))
        ),
        AtBound(Ids.ActivitiesTold, "one of the catalogue", () => Closing(Held())),
        Broken(
            Ids.ActivitiesTold,
            "another one, not described",
            () => Closing(Held().With(new MeetingRecord { Activities = [new(ActivityKind.Other, " ")] })),
            "Other has no description"
        ),
        Empty(Ids.ActivitiesTold, "none", () => Closing(Held().With(new MeetingRecord())), "no activity is told"),
    ];

    private static OneOnOne LedByLead() =>
        Ready().Hold(HeldOn, Given.Lee, facts: Facts()).Value.With(Record()).With(Asked());

    private static FeedbackRequest Change() => new(HeldOn, FeedbackAnswer.Change, Secret);

    private static AdjustmentDecision Decided(LocalDate on) => new(on, AdjustedPart.Schedule, "Start at nine");

    private static MeetingCase AfterChange(AdjustmentDecision? decision) =>
        Closing(
            Held(),
            [
                Other(
                    "b",
                    Second,
                    feedback: new()
                    {
                        Structure = new(Second, FeedbackAnswer.Change, Secret),
                        Content = new(Second, FeedbackAnswer.Keep),
                        Decision = decision,
                    }
                ),
            ]
        );

    internal static FeedbackProtocol OwnProtocol() =>
        new(new("own"), "Our own", [new("All", [new(new("ask"), "Ask", "What was it like?")])]);

    private static ProtocolRecord Filled(FeedbackProtocol protocol, int without)
    {
        var record = new ProtocolRecord(protocol);
        foreach (var step in protocol.Phases.SelectMany(phase => phase.Steps).SkipLast(without))
            record = record.With(step.Id, Secret);
        return record;
    }

    private static MeetingCase Debriefing(ProtocolRecord? protocol) =>
        Of(
            protocol is null ? Debrief() : Debrief().With(protocol),
            MeetingMove.CloseOut,
            HeldOn,
            policy: MeetingPolicy.WithFeedbackProtocols
        );

    private static MeetingCase Due(LocalDate due, SchoolDayCount? count = null) =>
        Of(
            Held(),
            MeetingMove.CloseOut,
            HeldOn,
            facts: new()
            {
                NextSteps = [NextStep.Agree(new("s1"), "Try it", Given.Ana, due, HeldOn)],
                CycleEnd = new(2026, 10, 16),
                CountSchoolDays = count ?? SchoolDays.MondayToFriday,
            }
        );

    private static MeetingCase Closing(
        OneOnOne meeting,
        ValueList<OneOnOne>? earlier = null,
        ValueList<NextStep>? steps = null
    ) =>
        Of(
            meeting,
            MeetingMove.CloseOut,
            HeldOn,
            facts: new() { NextSteps = steps ?? Facts().NextSteps, EarlierMeetings = earlier ?? [] }
        );

    private static OneOnOne Between(string id, PersonId lead, PersonId teacher) =>
        OneOnOne
            .Plan(new(id), lead, teacher, new(First, new(8, 0), 45), PlannedOn.PlusDays(-30))
            .Within(Cycle)
            .Hold(First, lead)
            .Value;

    private static OneOnOne OnSecond(string id, int hour, FeedbackAnswer answer) =>
        OneOnOne
            .Plan(new(id), Given.Lee, Given.Ana, new(Second, new(hour, 0), 45), PlannedOn.PlusDays(-30))
            .Hold(Second, Given.Lee)
            .Value.With(new MeetingFeedback { Content = new(Second, answer) });

    private static MeetingCase Holding(LocalDate heldOn, LocalDate on) =>
        Of(Ready(), MeetingMove.Hold, on, new() { HeldOn = heldOn, LedBy = Given.Ana });

    private static MeetingCase Moving(MeetingSlot slot, LocalDate on, MeetingFacts? facts = null) =>
        Of(Ready(), MeetingMove.Reschedule, on, new() { NewSlot = slot }, facts: facts);

    private static MeetingCase WithItem(LocalDate on) => Readying(Agenda.Empty.With("Idea", Given.Ana, on));

    private static MeetingCase Readying(Agenda agenda, MeetingFacts? facts = null) =>
        Of(AgendaOpen().With(agenda), MeetingMove.MakeReady, ReadyOn, facts: facts);

    private static MeetingCase Of(
        OneOnOne meeting,
        MeetingMove move,
        LocalDate? on = null,
        MeetingMoveDetails? told = null,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    ) =>
        new(
            meeting,
            move,
            on ?? meeting.LastChange.On,
            told ?? MeetingMoveDetails.None,
            policy ?? MeetingPolicy.Default,
            facts ?? MeetingFacts.None
        );

    private static Example Kept(RuleId rule, string what, Func<MeetingCase> subject) =>
        new(rule, Shows.Kept, what, subject, null);

    private static Example AtBound(RuleId rule, string what, Func<MeetingCase> subject) =>
        new(rule, Shows.KeptAtTheBound, what, subject, null);

    private static Example Broken(RuleId rule, string what, Func<MeetingCase> subject, string finding) =>
        new(rule, Shows.Broken, what, subject, finding);

    private static Example Empty(RuleId rule, string what, Func<MeetingCase> subject, string? finding) =>
        new(rule, Shows.Empty, what, subject, finding);
}

public class MeetingRuleExamplesTests : RuleExamplesContract<MeetingMove, MeetingCase>
{
    protected override ValueList<Rule<MeetingMove, MeetingCase>> Every => MeetingRules.Every;

    protected override IEnumerable<object> AllExamples => MeetingRuleExamples.All;

    protected override IEnumerable<Type> IdsIn => [typeof(MeetingRuleIds)];

    protected override MeetingMove MoveOf(MeetingCase subject) => subject.Move;
}
