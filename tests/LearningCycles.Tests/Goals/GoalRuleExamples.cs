using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Tests.Rules;
using NodaTime;
using static LearningCycles.Goals.GoalMove;
using static LearningCycles.Tests.Goals.GivenGoal;
using GoalExample = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Goals.GoalCase>;

namespace LearningCycles.Tests.Goals;

/// <summary>The examples of every rule about goals.</summary>
internal static class GoalRuleExamples
{
    private static readonly IndicatorReference Elsewhere = new(new("leap/1999"), new("I.5"));
    private static readonly GoalFacts Untested = new() { TeachesTestedSubject = false };

    internal static IReadOnlyList<GoalExample> All { get; } =
    [
        Kept(MoveRuleIds.MoveIsOpen, "a drafted goal is confirmed", () => Of(Drafted(), Confirm)),
        Broken(
            MoveRuleIds.MoveIsOpen,
            "a closed goal is assessed",
            () => Of(At(GoalStage.Closed), Assess),
            "Assess is not open in Closed; open are: Reopen"
        ),
        Empty(
            MoveRuleIds.MoveIsOpen,
            "a blank goal is confirmed",
            () => Of(Blank(), Confirm),
            "Confirm is not open in Proposed; open are: Draft, Withdraw"
        ),
        Kept(MoveRuleIds.InOrderOfDays, "a later day", () => Of(Drafted(), Confirm)),
        AtBound(MoveRuleIds.InOrderOfDays, "the same day", () => Of(Drafted(), Confirm, DraftedOn)),
        Broken(
            MoveRuleIds.InOrderOfDays,
            "the day before",
            () => Of(Drafted(), Confirm, DraftedOn.PlusDays(-1)),
            "Confirm on 2026-08-27 is dated before Draft on 2026-08-28"
        ),
        Empty(MoveRuleIds.InOrderOfDays, "a blank goal", () => Of(Blank(), Draft), null),
        Kept(MoveRuleIds.ReasonTold, "a sentence", () => Of(Active(), Revise, told: new() { Reason = "Too easy" })),
        Broken(
            MoveRuleIds.ReasonTold,
            "a blank",
            () => Of(Active(), Revise, told: new() { Reason = " " }),
            "Revise has no reason; tell why"
        ),
        Empty(MoveRuleIds.ReasonTold, "nothing told", () => Of(Blank(), Withdraw), "Withdraw has no reason; tell why"),
        Kept(
            MoveRuleIds.BothConfirm,
            "lead and teacher",
            () => Of(Active(), Revise, told: new() { ConfirmedBy = [Lee, Ana] })
        ),
        Kept(
            MoveRuleIds.BothConfirm,
            "all of a team but one who is away",
            () =>
                Of(
                    Active(GoalLevel.Team),
                    Revise,
                    told: new() { ConfirmedBy = [Lee, Bo] },
                    facts: new() { InactiveOwners = [Ana] }
                )
        ),
        AtBound(
            MoveRuleIds.BothConfirm,
            "the quorum of a team",
            () =>
                Of(
                    Active(GoalLevel.Team),
                    Revise,
                    told: new() { ConfirmedBy = [Lee, Bo] },
                    policy: new() { OwnerQuorum = 1 }
                )
        ),
        Kept(
            MoveRuleIds.BothConfirm,
            "all of a team, though the quorum is larger",
            () =>
                Of(
                    Active(GoalLevel.Team),
                    Revise,
                    told: new() { ConfirmedBy = [Lee, Ana, Bo] },
                    policy: new() { OwnerQuorum = 3 }
                )
        ),
        Broken(
            MoveRuleIds.BothConfirm,
            "one of a team lacks, beside one who is away",
            () =>
                Of(
                    Active(GoalLevel.Team),
                    Revise,
                    told: new() { ConfirmedBy = [Lee] },
                    facts: new() { InactiveOwners = [Ana] }
                ),
            "Revise is not confirmed by bo"
        ),
        Broken(
            MoveRuleIds.BothConfirm,
            "one of a team lacks",
            () => Of(Active(GoalLevel.Team), Revise, told: new() { ConfirmedBy = [Lee, Bo] }),
            "Revise is not confirmed by ana"
        ),
        Broken(
            MoveRuleIds.BothConfirm,
            "everyone is away, so everyone is waited for",
            () => Of(Active(), Revise, told: new() { ConfirmedBy = [Lee] }, facts: new() { InactiveOwners = [Ana] }),
            "Revise is not confirmed by ana"
        ),
        Broken(
            MoveRuleIds.BothConfirm,
            "a teacher's own goal has no quorum",
            () => Of(Active(), Revise, told: new() { ConfirmedBy = [Lee] }, policy: new() { OwnerQuorum = 0 }),
            "Revise is not confirmed by ana"
        ),
        Empty(
            MoveRuleIds.BothConfirm,
            "nobody told",
            () => Of(At(GoalStage.Closed, GoalLevel.School), Reopen),
            "Reopen is not confirmed by pat, lee"
        ),
        Kept(GoalRuleIds.KindAskedFor, "one of both", () => Of(Proposed(), Draft)),
        Broken(
            GoalRuleIds.KindAskedFor,
            "the school asks for growth only",
            () => Of(Proposed(), Draft, policy: new() { Kinds = [GoalKind.ProfessionalGrowth] }),
            "the goal is of kind StudentAchievement; asked for: ProfessionalGrowth"
        ),
        Empty(GoalRuleIds.KindAskedFor, "a blank goal has a kind too", () => Of(Blank(), Draft), null),
        Kept(GoalRuleIds.StatementGiven, "a sentence", () => Of(Proposed(), Draft)),
        Broken(
            GoalRuleIds.StatementGiven,
            "a blank",
            () => Of(With(Unsigned() with { Goal = Anas with { Statement = " " } }), Confirm),
            "goal g1 has no statement"
        ),
        Empty(GoalRuleIds.StatementGiven, "nothing written", () => Of(Blank(), Draft), "goal g0 has no statement"),
        Kept(GoalRuleIds.TemplateFilled, "every mandatory field", () => Of(Proposed(), Draft)),
        Broken(
            GoalRuleIds.TemplateFilled,
            "a blank and one left out",
            () => Of(With(Unsigned() with { Fields = [.. Unsigned().Fields.Skip(2), new("students", " ")] }), Confirm),
            "mandatory fields of achievement/1 not filled: students, content"
        ),
        Broken(
            GoalRuleIds.TemplateFilled,
            "the template of the other kind",
            () =>
                Of(
                    With(
                        Unsigned() with
                        {
                            Template = GoalTemplates.ProfessionalGrowth.Id,
                            Fields = [new("baseline", "9")],
                        }
                    ),
                    Confirm
                ),
            "template growth/1 is for ProfessionalGrowth, the goal is of kind StudentAchievement; mandatory fields of growth/1 not filled: focus, need, learning, practice, signs; not a field of growth/1: baseline"
        ),
        Broken(
            GoalRuleIds.TemplateFilled,
            "a template of another school",
            () => Of(With(Unsigned() with { Template = new("elsewhere/1") }), Confirm),
            "template elsewhere/1 is not among the policy's: growth/1, achievement/1"
        ),
        Empty(GoalRuleIds.TemplateFilled, "no template is chosen", () => Of(Blank(), Draft), null),
        Kept(GoalRuleIds.CitesIndicator, "one of the framework", () => Of(Drafted(), Confirm)),
        AtBound(
            GoalRuleIds.CitesIndicator,
            "one known beside one unknown",
            () => Of(With(Unsigned() with { Goal = Anas with { Indicators = [Elsewhere, Checks] } }), Confirm)
        ),
        Kept(
            GoalRuleIds.CitesIndicator,
            "a cycle's goal cites none",
            () => Of(With(Unsigned() with { Goal = Anas with { Indicators = [] } }, GoalScope.Cycle), Confirm)
        ),
        Kept(GoalRuleIds.CitesIndicator, "a team's goal cites none", () => Of(Drafted(GoalLevel.Team), Confirm)),
        Kept(
            GoalRuleIds.CitesIndicator,
            "the school pins no framework",
            () => Of(Blank(), Confirm, policy: new() { Frameworks = [] })
        ),
        Broken(
            GoalRuleIds.CitesIndicator,
            "of a framework that is not pinned",
            () => Of(With(Unsigned() with { Goal = Anas with { Indicators = [Elsewhere] } }), Confirm),
            "not in the policy's frameworks: I.5 (leap/1999)"
        ),
        Empty(
            GoalRuleIds.CitesIndicator,
            "nothing cited",
            () => Of(Blank(), Confirm),
            "the goal cites no indicator of: leap/2013-14"
        ),
        Empty(
            GoalRuleIds.CitesIndicator,
            "nothing cited, and two frameworks to cite from",
            () =>
                Of(
                    Blank(),
                    Confirm,
                    policy: new()
                    {
                        Frameworks =
                        [
                            LeapFramework.Version2013,
                            new(new("own/1"), "Our own", "1", LeapFramework.Version2013.Indicators),
                        ],
                    }
                ),
            "the goal cites no indicator of: leap/2013-14, own/1"
        ),
        AtBound(
            GoalRuleIds.EvidenceMixed,
            "one of each kind",
            () => Of(Drafted(GoalLevel.Individual, GoalScope.Cycle), Confirm)
        ),
        Kept(
            GoalRuleIds.EvidenceMixed,
            "a year's goal without data",
            () => Of(With(Unsigned() with { DataPoints = [] }), Confirm)
        ),
        Broken(
            GoalRuleIds.EvidenceMixed,
            "one less and one blank",
            () =>
                Of(
                    With(
                        Unsigned() with
                        {
                            DataPoints = [Unsigned().DataPoints[0], Unsigned().DataPoints[1] with { Summary = " " }],
                        },
                        GoalScope.Cycle
                    ),
                    Confirm
                ),
            "data points given: 1 (0 qualitative, 1 quantitative) and 1 without a summary; needed: 2, of them 1 qualitative and 1 quantitative"
        ),
        Empty(
            GoalRuleIds.EvidenceMixed,
            "no data",
            () => Of(Blank(GoalScope.Cycle), Confirm),
            "data points given: 0 (0 qualitative, 0 quantitative); needed: 2, of them 1 qualitative and 1 quantitative"
        ),
        AtBound(
            GoalRuleIds.EvidenceSources,
            "two sources",
            () => Of(Drafted(GoalLevel.Individual, GoalScope.Cycle), Confirm)
        ),
        AtBound(GoalRuleIds.EvidenceSources, "data of the day of the confirmation", () => Of(DataOf(Signed), Confirm)),
        Kept(
            GoalRuleIds.EvidenceSources,
            "a year's goal without data",
            () => Of(With(Unsigned() with { DataPoints = [] }), Confirm)
        ),
        Broken(
            GoalRuleIds.EvidenceSources,
            "one source",
            () => Of(With(Unsigned() with { DataPoints = [Unsigned().DataPoints[0]] }, GoalScope.Cycle), Confirm),
            "sources of data points: 1; better: 2"
        ),
        Broken(
            GoalRuleIds.EvidenceSources,
            "data of the day after",
            () => Of(DataOf(Signed.PlusDays(1)), Confirm),
            "the data point of 2026-09-02 is dated after the goal was confirmed on 2026-09-01"
        ),
        Broken(
            GoalRuleIds.EvidenceSources,
            "one source, and all of it of later days",
            () =>
                Of(
                    With(
                        Content() with
                        {
                            DataPoints =
                            [
                                new(DataKind.Quantitative, DataSource.Survey, Signed.PlusDays(1), "9 of 28"),
                                new(DataKind.Qualitative, DataSource.Survey, Signed.PlusDays(2), "Few ask"),
                            ],
                        },
                        GoalScope.Cycle
                    ),
                    Confirm
                ),
            "sources of data points: 1; better: 2; the data point of 2026-09-02, 2026-09-03 is dated after the goal was confirmed on 2026-09-01"
        ),
        Kept(
            GoalRuleIds.EvidenceSources,
            "older than the last confirmation, whichever was written down last",
            () =>
                Of(
                    With(
                        Unsigned() with
                        {
                            DataPoints = [Unsigned().DataPoints[0], Unsigned().DataPoints[1] with { On = ConfirmedOn }],
                            Confirmations = [new(Lee, ConfirmedOn), new(Ana, Signed)],
                        },
                        GoalScope.Cycle
                    ),
                    Confirm
                )
        ),
        Empty(
            GoalRuleIds.EvidenceSources,
            "no data",
            () => Of(Blank(GoalScope.Cycle), Confirm),
            "sources of data points: 0; better: 2"
        ),
        Kept(GoalRuleIds.ConfirmedByBoth, "lead and teacher", () => Of(Drafted(), Confirm)),
        AtBound(
            GoalRuleIds.ConfirmedByBoth,
            "on the day of the move",
            () => Of(With(Content(signed: ConfirmedOn)), Confirm)
        ),
        AtBound(
            GoalRuleIds.ConfirmedByBoth,
            "on the day of the revision",
            () => Of(Revised(AssessedOn), Confirm, AssessedOn)
        ),
        Kept(
            GoalRuleIds.ConfirmedByBoth,
            "a school goal by the school leader and those who answer for it",
            () => Of(Drafted(GoalLevel.School), Confirm)
        ),
        Broken(
            GoalRuleIds.ConfirmedByBoth,
            "the day after the move",
            () => Of(With(Content(signed: ConfirmedOn.PlusDays(1))), Confirm),
            "the goal is not confirmed by lee, ana"
        ),
        Broken(
            GoalRuleIds.ConfirmedByBoth,
            "the day before the revision",
            () => Of(Revised(AssessedOn.PlusDays(-1)), Confirm, AssessedOn),
            "the goal is not confirmed by lee, ana"
        ),
        Broken(
            GoalRuleIds.ConfirmedByBoth,
            "one of a team lacks",
            () => Of(With(Unsigned(GoalLevel.Team).ConfirmedBy(Signed, Lee, Ana)), Confirm),
            "the goal is not confirmed by bo"
        ),
        Empty(
            GoalRuleIds.ConfirmedByBoth,
            "by nobody",
            () => Of(Blank(), Confirm),
            "the goal is not confirmed by lee, ana"
        ),
        Kept(GoalRuleIds.SuccessConfirmed, "three, by both", () => Of(Drafted(), Confirm)),
        AtBound(
            GoalRuleIds.SuccessConfirmed,
            "one",
            () => Of(With(Content() with { Indicators = [Content().Indicators[0]] }), Confirm)
        ),
        Broken(
            GoalRuleIds.SuccessConfirmed,
            "a blank one and one that the lead did not confirm",
            () =>
                Of(
                    With(
                        Content() with
                        {
                            Indicators =
                            [
                                Content().Indicators[0] with
                                {
                                    Statement = "",
                                },
                                Unsigned().ConfirmedBy(Signed, Ana).Indicators[1],
                            ],
                        }
                    ),
                    Confirm
                ),
            "success indicators given: 1; without a statement: self; still to be confirmed: peers (lee)"
        ),
        Broken(
            GoalRuleIds.SuccessConfirmed,
            "confirmed for an earlier version",
            () => Of(Revised(AssessedOn.PlusDays(-1)), Confirm, AssessedOn),
            "success indicators given: 3; still to be confirmed: self (lee, ana), peers (lee, ana), students (lee, ana)"
        ),
        Empty(
            GoalRuleIds.SuccessConfirmed,
            "none",
            () => Of(Blank(), Confirm),
            "success indicators given: 0; needed: 1"
        ),
        Kept(GoalRuleIds.EvidenceMethods, "each can be shown", () => Of(Drafted(), Confirm)),
        Broken(
            GoalRuleIds.EvidenceMethods,
            "nothing to show it by",
            () =>
                Of(
                    With(
                        Unsigned() with
                        {
                            Indicators = [new(new("self"), SuccessPerspective.Self, "x") { Measure = new(" ") }],
                        }
                    ),
                    Confirm
                ),
            "no evidence method for self; no unit for self; no baseline for self; no target for self"
        ),
        Empty(GoalRuleIds.EvidenceMethods, "no success indicators", () => Of(Blank(), Confirm), null),
        Kept(GoalRuleIds.EveryPerspective, "all three", () => Of(Drafted(), Confirm)),
        Broken(
            GoalRuleIds.EveryPerspective,
            "self only",
            () => Of(With(Unsigned() with { Indicators = [Unsigned().Indicators[0]] }), Confirm),
            "no success indicator for: Peers, Students"
        ),
        Empty(
            GoalRuleIds.EveryPerspective,
            "none",
            () => Of(Blank(), Confirm),
            "no success indicator for: Self, Peers, Students"
        ),
        AtBound(GoalRuleIds.ConnectedWithoutTest, "up to the school by way of the team", () => Of(Drafted(), Confirm)),
        Kept(
            GoalRuleIds.ConnectedWithoutTest,
            "a tested subject",
            () => Of(Blank(), Confirm, facts: new() { TeachesTestedSubject = true })
        ),
        Kept(
            GoalRuleIds.ConnectedWithoutTest,
            "a goal for growth",
            () => Of(With(Unsigned() with { Goal = AnasGrowth with { Id = Anas.Id } }), Confirm, facts: Untested)
        ),
        Kept(
            GoalRuleIds.ConnectedWithoutTest,
            "a cycle's goal",
            () => Of(Blank(GoalScope.Cycle), Confirm, facts: Untested)
        ),
        Kept(GoalRuleIds.ConnectedWithoutTest, "not told whether it is tested", () => Of(Blank(), Confirm)),
        Broken(
            GoalRuleIds.ConnectedWithoutTest,
            "to the school only",
            () => Of(With(Content() with { Goal = Anas with { Parents = [Schools.Id] } }), Confirm),
            "no link leads up to a team goal"
        ),
        Broken(
            GoalRuleIds.ConnectedWithoutTest,
            "the team's goal leads nowhere, and the explanation is blank",
            () =>
                Of(
                    With(Content() with { Connection = " " }),
                    Confirm,
                    facts: Untested with
                    {
                        Ladder = new([Teams with { Parents = [] }]),
                    }
                ),
            "no link leads up to a school goal; it is not said how the goal serves the goals above it"
        ),
        Empty(
            GoalRuleIds.ConnectedWithoutTest,
            "nothing linked",
            () => Of(Blank(), Confirm, facts: Untested),
            "no link leads up to a team goal; no link leads up to a school goal; it is not said how the goal serves the goals above it"
        ),
        Kept(GoalRuleIds.LinkedGoalDiscussed, "days before", () => Of(Drafted(), Confirm)),
        AtBound(
            GoalRuleIds.LinkedGoalDiscussed,
            "on the day of the first confirmation",
            () => Of(Drafted(), Confirm, facts: Talked(Signed, Signed, Ana))
        ),
        Kept(
            GoalRuleIds.LinkedGoalDiscussed,
            "the school's own goal has none above it",
            () => Of(Drafted(GoalLevel.School), Confirm, facts: new())
        ),
        Kept(
            GoalRuleIds.LinkedGoalDiscussed,
            "one of two links",
            () => Of(With(Content() with { Goal = Anas with { Parents = [new("lost"), Teams.Id] } }), Confirm)
        ),
        Broken(
            GoalRuleIds.LinkedGoalDiscussed,
            "opened the day after",
            () => Of(Drafted(), Confirm, facts: Talked(Signed, Signed.PlusDays(1), Ana)),
            "discussed, but not opened for feedback by 2026-09-01: team"
        ),
        Broken(
            GoalRuleIds.LinkedGoalDiscussed,
            "discussed the day after",
            () => Of(Drafted(), Confirm, facts: Talked(Signed.PlusDays(1), Signed, Ana)),
            "not discussed with an owner by 2026-09-01: team"
        ),
        Broken(
            GoalRuleIds.LinkedGoalDiscussed,
            "discussed with others",
            () => Of(Drafted(), Confirm, facts: Talked(Signed, Signed, Bo)),
            "not discussed with an owner by 2026-09-01: team"
        ),
        Broken(
            GoalRuleIds.LinkedGoalDiscussed,
            "never opened",
            () => Of(Drafted(), Confirm, facts: Talked(Signed, null, Ana)),
            "discussed, but not opened for feedback by 2026-09-01: team"
        ),
        Broken(
            GoalRuleIds.LinkedGoalDiscussed,
            "a goal that is not there, and a goal of the same level",
            () =>
                Of(
                    With(Content() with { Goal = Anas with { Parents = [new("lost"), Bos.Id] } }),
                    Confirm,
                    facts: Facts() with
                    {
                        Ladder = new([Bos]),
                    }
                ),
            "not known as a team or school goal above this one: lost, g3"
        ),
        Broken(
            GoalRuleIds.LinkedGoalDiscussed,
            "a team's goal",
            () => Of(Drafted(GoalLevel.Team), Confirm, facts: Facts() with { Discussions = [] }),
            "not discussed with an owner by 2026-09-01: school"
        ),
        Empty(
            GoalRuleIds.LinkedGoalDiscussed,
            "no link",
            () => Of(Blank(), Confirm),
            "the goal links to no team or school goal"
        ),
        Kept(
            GoalRuleIds.FeedbackDecided,
            "decided days later",
            () => Of(Drafted(GoalLevel.Team), Confirm, facts: Said(Opened, ConfirmedOn))
        ),
        AtBound(
            GoalRuleIds.FeedbackDecided,
            "decided the same day",
            () => Of(Drafted(GoalLevel.Team), Confirm, facts: Said(Opened, Opened))
        ),
        Kept(
            GoalRuleIds.FeedbackDecided,
            "feedback of the day after",
            () => Of(Drafted(GoalLevel.Team), Confirm, facts: Said(ConfirmedOn.PlusDays(1), null))
        ),
        Kept(
            GoalRuleIds.FeedbackDecided,
            "feedback without text",
            () => Of(Drafted(GoalLevel.Team), Confirm, facts: Said(Opened, null, " "))
        ),
        Kept(
            GoalRuleIds.FeedbackDecided,
            "feedback on another goal",
            () => Of(Drafted(GoalLevel.School), Confirm, facts: Said(Opened, null))
        ),
        Kept(
            GoalRuleIds.FeedbackDecided,
            "a teacher's own goal",
            () => Of(Drafted(), Confirm, facts: Said(Opened, null))
        ),
        Broken(
            GoalRuleIds.FeedbackDecided,
            "open",
            () => Of(Confirmed(GoalLevel.Team), Activate, facts: Said(Opened, null)),
            "feedback not decided on, of: bo (2026-08-26)"
        ),
        Broken(
            GoalRuleIds.FeedbackDecided,
            "decided after the move",
            () => Of(Drafted(GoalLevel.Team), Confirm, facts: Said(Opened, ConfirmedOn.PlusDays(1))),
            "feedback not decided on, of: bo (2026-08-26)"
        ),
        Broken(
            GoalRuleIds.FeedbackDecided,
            "decided before it was given",
            () => Of(Drafted(GoalLevel.Team), Confirm, facts: Said(Opened, Discussed)),
            "feedback decided on before it was given, of: bo (2026-08-26: 2026-08-25)"
        ),
        Empty(
            GoalRuleIds.FeedbackDecided,
            "no discussion",
            () => Of(Drafted(GoalLevel.Team), Confirm, facts: new()),
            null
        ),
        AtBound(GoalRuleIds.EachKindForTheYear, "one of each", () => Of(Drafted(), Confirm)),
        Kept(GoalRuleIds.EachKindForTheYear, "a team's goal", () => Of(Drafted(GoalLevel.Team), Confirm, facts: new())),
        Kept(GoalRuleIds.EachKindForTheYear, "a cycle's goal", () => Of(Blank(GoalScope.Cycle), Confirm)),
        Broken(
            GoalRuleIds.EachKindForTheYear,
            "two of one kind",
            () => Of(Drafted(), Confirm, facts: Facts() with { OtherYearGoals = [Anas with { Id = new("g9") }] }),
            "ana has no goal for the year of kind: ProfessionalGrowth"
        ),
        Empty(
            GoalRuleIds.EachKindForTheYear,
            "no other goal",
            () => Of(Blank(), Confirm),
            "ana has no goal for the year of kind: ProfessionalGrowth"
        ),
        Kept(GoalRuleIds.CommonToTheTeam, "the same", () => Of(Drafted(), Confirm)),
        AtBound(
            GoalRuleIds.CommonToTheTeam,
            "by way of another goal of the teacher",
            () => Of(Drafted(), Confirm, facts: Facts() with { TeamGoals = [Bos with { Indicators = [Talk] }] })
        ),
        Kept(
            GoalRuleIds.CommonToTheTeam,
            "the same, whatever else the teacher's goals cite",
            () => Of(Drafted(), Confirm, facts: Facts() with { OtherYearGoals = [], TeamGoals = [AnasGrowth, Bos] })
        ),
        Kept(GoalRuleIds.CommonToTheTeam, "a cycle's goal", () => Of(Blank(GoalScope.Cycle), Confirm, facts: Facts())),
        Kept(
            GoalRuleIds.CommonToTheTeam,
            "only the teacher has goals",
            () => Of(Blank(), Confirm, facts: new() { TeamGoals = [AnasGrowth] })
        ),
        Broken(
            GoalRuleIds.CommonToTheTeam,
            "one of three lacks it",
            () =>
                Of(
                    Drafted(),
                    Confirm,
                    facts: Facts() with
                    {
                        TeamGoals = [Bos, Bos with { Id = new("g4"), Owners = [new("cy")], Indicators = [] }],
                    }
                ),
            "no indicator is common to the goals of ana, bo, cy; nearest: I.5 (leap/2013-14), still lacking for cy"
        ),
        Broken(
            GoalRuleIds.CommonToTheTeam,
            "none is cited",
            () => Of(Blank(), Confirm, facts: new() { TeamGoals = [Bos with { Indicators = [] }] }),
            "no goal of ana, bo cites an indicator"
        ),
        Empty(GoalRuleIds.CommonToTheTeam, "no other goals told", () => Of(Blank(), Confirm), null),
        Kept(GoalRuleIds.DataSystemsReady, "all four", () => Of(Drafted(), Confirm)),
        AtBound(
            GoalRuleIds.DataSystemsReady,
            "on the day of the move",
            () =>
                Of(
                    Drafted(),
                    Confirm,
                    facts: Facts() with
                    {
                        Readiness = [.. Readiness().Skip(1), new(DataSystem.Slo, Ana, ConfirmedOn, ConfirmedOn)],
                    }
                )
        ),
        Kept(
            GoalRuleIds.DataSystemsReady,
            "confirmed twice",
            () => Of(Drafted(), Confirm, facts: Facts() with { Readiness = [.. Readiness(), .. Readiness()] })
        ),
        Kept(
            GoalRuleIds.DataSystemsReady,
            "a school without such systems",
            () => Of(Blank(), Confirm, policy: new() { DataSystems = [] })
        ),
        Kept(GoalRuleIds.DataSystemsReady, "a team's goal", () => Of(Drafted(GoalLevel.Team), Confirm, facts: new())),
        Broken(
            GoalRuleIds.DataSystemsReady,
            "understood the day after",
            () =>
                Of(
                    Drafted(),
                    Confirm,
                    facts: Facts() with
                    {
                        Readiness =
                        [
                            .. Readiness().Skip(1),
                            new(DataSystem.Slo, Ana, ConfirmedOn, ConfirmedOn.PlusDays(1)),
                        ],
                    }
                ),
            "understanding not confirmed: ana (Slo)"
        ),
        Broken(
            GoalRuleIds.DataSystemsReady,
            "the lead has no access to one",
            () =>
                Of(
                    Drafted(),
                    Confirm,
                    facts: Facts() with
                    {
                        Readiness = [.. Readiness().Take(3), new(DataSystem.Pgp, Lee, null, Discussed)],
                    }
                ),
            "access not confirmed: lee (Pgp)"
        ),
        Empty(
            GoalRuleIds.DataSystemsReady,
            "nothing told",
            () => Of(Blank(), Confirm),
            "access not confirmed: ana (Slo), lee (Slo), ana (Pgp), lee (Pgp); understanding not confirmed: ana (Slo), lee (Slo), ana (Pgp), lee (Pgp)"
        ),
        AtBound(GoalRuleIds.TimeHasCome, "the first day of the year", () => Of(Early(), Activate, Year.Start)),
        AtBound(GoalRuleIds.TimeHasCome, "the last day of the year", () => Of(Confirmed(), Activate, Year.End)),
        Kept(
            GoalRuleIds.TimeHasCome,
            "a cycle is committed",
            () =>
                Of(
                    Confirmed(GoalLevel.Individual, GoalScope.Cycle),
                    Activate,
                    facts: new() { RunningCycles = ["cycle 1"] }
                )
        ),
        Broken(
            GoalRuleIds.TimeHasCome,
            "the day before the year",
            () => Of(Early(), Activate, Year.Start.PlusDays(-1)),
            "2026-08-23 is not inside the school year 2026-08-24 to 2027-06-04"
        ),
        Broken(
            GoalRuleIds.TimeHasCome,
            "the day after the year",
            () => Of(Confirmed(), Activate, Year.End.PlusDays(1)),
            "2027-06-05 is not inside the school year 2026-08-24 to 2027-06-04"
        ),
        Broken(
            GoalRuleIds.TimeHasCome,
            "no cycle is committed",
            () => Of(Confirmed(GoalLevel.Individual, GoalScope.Cycle), Activate, facts: new()),
            "no cycle is committed to the goal"
        ),
        Empty(
            GoalRuleIds.TimeHasCome,
            "a blank goal for a cycle",
            () => Of(Blank(GoalScope.Cycle), Activate, facts: new()),
            "no cycle is committed to the goal"
        ),
        AtBound(GoalRuleIds.ProgressMonitored, "one look, on the first day", () => Of(LookedAtOn(ActiveOn), Assess)),
        AtBound(
            GoalRuleIds.ProgressMonitored,
            "one look, on the day of the move",
            () => Of(LookedAtOn(AssessedOn), Assess)
        ),
        Kept(
            GoalRuleIds.ProgressMonitored,
            "the school asks for none",
            () => Of(Bare(), Assess, policy: new() { MinimumProgress = 0 })
        ),
        Kept(
            GoalRuleIds.ProgressMonitored,
            "a look before the goal went back to the work",
            () => Of(Assessed().ReturnToActive(ClosedOn, "More evidence").Value, Assess, ClosedOn)
        ),
        Broken(
            GoalRuleIds.ProgressMonitored,
            "the day before work began",
            () => Of(LookedAtOn(ActiveOn.PlusDays(-1)), Assess),
            "looks at progress from 2026-09-03 to 2027-05-10: 0; better: 1"
        ),
        Broken(
            GoalRuleIds.ProgressMonitored,
            "the day after the move",
            () => Of(LookedAtOn(AssessedOn.PlusDays(1)), Assess),
            "looks at progress from 2026-09-03 to 2027-05-10: 0; better: 1"
        ),
        Broken(
            GoalRuleIds.ProgressMonitored,
            "a blank",
            () => Of(Bare().Record(new(new("self"), LookedAt, " ")), Assess),
            "looks at progress from 2026-09-03 to 2027-05-10: 0; better: 1"
        ),
        Broken(
            GoalRuleIds.ProgressMonitored,
            "one less than the school asks for",
            () => Of(Active(), Assess, policy: new() { MinimumProgress = 2 }),
            "looks at progress from 2026-09-03 to 2027-05-10: 1; better: 2"
        ),
        Empty(
            GoalRuleIds.ProgressMonitored,
            "no look",
            () => Of(Bare(), Assess),
            "looks at progress from 2026-09-03 to 2027-05-10: 0; better: 1"
        ),
        Kept(GoalRuleIds.OutcomeJudged, "judged, with evidence for each", () => Of(Active(), Assess)),
        Broken(
            GoalRuleIds.OutcomeJudged,
            "a blank and one left out",
            () =>
                Of(
                    Active()
                        .With(Assessment() with { Evidence = [new(new("self"), " "), new(new("peers"), "a visit")] }),
                    Assess
                ),
            "no evidence for self, students"
        ),
        Broken(
            GoalRuleIds.OutcomeJudged,
            "taken back after it was assessed",
            () => Of(Assessed().With(Assessment() with { Outcome = null }), Close),
            "the goal is not judged met, partly met or not met"
        ),
        Empty(
            GoalRuleIds.OutcomeJudged,
            "nothing judged",
            () => Of(Bare(), Assess),
            "the goal is not judged met, partly met or not met; no evidence for self, peers, students"
        ),
        Kept(
            GoalRuleIds.NewGoalDecided,
            "none is needed",
            () => Of(Assessed(GoalLevel.Individual, GoalScope.Cycle), Close)
        ),
        Kept(
            GoalRuleIds.NewGoalDecided,
            "a year's goal",
            () => Of(Assessed().With(Assessment() with { NewGoalNeeded = null }), Close)
        ),
        Broken(
            GoalRuleIds.NewGoalDecided,
            "not decided",
            () =>
                Of(
                    Assessed(GoalLevel.Individual, GoalScope.Cycle).With(Assessment() with { NewGoalNeeded = null }),
                    Close
                ),
            "it is not decided whether a new goal is needed"
        ),
        Empty(
            GoalRuleIds.NewGoalDecided,
            "nothing judged",
            () => Of(Blank(GoalScope.Cycle), Close),
            "it is not decided whether a new goal is needed"
        ),
        Kept(GoalRuleIds.NoRunningCycle, "no cycle", () => Of(Assessed(), Close)),
        Broken(
            GoalRuleIds.NoRunningCycle,
            "two cycles",
            () => Of(Active(), Withdraw, facts: new() { RunningCycles = ["cycle 1", "cycle 2"] }),
            "cycles still work on the goal: cycle 1, cycle 2; close or abandon them first"
        ),
        Empty(GoalRuleIds.NoRunningCycle, "a blank goal", () => Of(Blank(), Withdraw), null),
        Kept(
            GoalRuleIds.SuccessorNamed,
            "another goal",
            () => Of(Active(), Supersede, told: new() { Successor = AnasGrowth.Id })
        ),
        Broken(
            GoalRuleIds.SuccessorNamed,
            "itself",
            () => Of(Active(), Supersede, told: new() { Successor = Anas.Id }),
            "goal g1 cannot take its own place"
        ),
        Empty(
            GoalRuleIds.SuccessorNamed,
            "nothing told",
            () => Of(Blank(), Supersede),
            "no goal is named that takes its place"
        ),
        Kept(GoalRuleIds.ReopenWindow, "a week later", () => Of(At(GoalStage.Closed), Reopen, ClosedOn.PlusDays(7))),
        AtBound(
            GoalRuleIds.ReopenWindow,
            "the policy's number, on the last day of the year",
            () => Of(At(GoalStage.Closed), Reopen, Year.End, policy: new() { ReopenWithinSchoolDays = 14 })
        ),
        Kept(
            GoalRuleIds.ReopenWindow,
            "a break is not counted",
            () =>
                Of(
                    At(GoalStage.Closed),
                    Reopen,
                    Year.End,
                    policy: new() { ReopenWithinSchoolDays = 0 },
                    facts: new() { CountSchoolDays = (_, _) => 0 }
                )
        ),
        Broken(
            GoalRuleIds.ReopenWindow,
            "one less",
            () => Of(At(GoalStage.Closed), Reopen, Year.End, policy: new() { ReopenWithinSchoolDays = 13 }),
            "school days since 2027-05-17: 14; a goal is reopened within: 13"
        ),
        Broken(
            GoalRuleIds.ReopenWindow,
            "after the year",
            () => Of(At(GoalStage.Closed), Reopen, Year.End.PlusDays(1)),
            "2027-06-05 is after the school year's last day 2027-06-04"
        ),
        Empty(GoalRuleIds.ReopenWindow, "the day of the close", () => Of(At(GoalStage.Closed), Reopen, ClosedOn), null),
    ];

    private static GoalRecord With(GoalContent content, GoalScope scope = GoalScope.Year) =>
        Drafted(content.Goal.Level, scope, content);

    private static GoalRecord DataOf(LocalDate on) =>
        With(
            Content() with
            {
                DataPoints = [Content().DataPoints[0], Content().DataPoints[1] with { On = on }],
            },
            GoalScope.Cycle
        );

    // Revised on the day of the assessment, and signed again on a day.
    private static GoalRecord Revised(LocalDate signed) =>
        Active().Revise(AssessedOn, "Too easy", [Lee, Ana]).Value.With(Content(signed: signed));

    // Confirmed before its school year.
    private static GoalRecord Early() =>
        GoalRecord
            .Propose(Anas, GoalScope.Year, Year, Lee, new(2026, 6, 1))
            .With(Content(signed: new(2026, 6, 2)))
            .Draft(new(2026, 6, 2))
            .Value.Confirm(new(2026, 6, 3), facts: Facts())
            .Value;

    private static GoalRecord Bare() => Confirmed().Activate(ActiveOn).Value;

    private static GoalRecord LookedAtOn(LocalDate on) => Bare().Record(Progress(on));

    private static GoalFacts Talked(LocalDate on, LocalDate? opened, PersonId with) =>
        Facts() with
        {
            Discussions = [new(Teams.Id, on, [Lee, with]) { OpenedForFeedbackOn = opened }],
        };

    private static GoalFacts Said(LocalDate on, LocalDate? decided, string text = "Which lessons?") =>
        new()
        {
            Discussions =
            [
                new(Teams.Id, Discussed, [Ana, Bo])
                {
                    OpenedForFeedbackOn = Opened,
                    Feedback =
                    [
                        new(Bo, on, text)
                        {
                            Decision = decided is { } day ? new(GoalFeedbackAnswer.TakenUp, day) : null,
                        },
                    ],
                },
            ],
        };

    private static GoalCase Of(
        GoalRecord goal,
        GoalMove move,
        LocalDate? on = null,
        GoalMoveDetails? told = null,
        GoalPolicy? policy = null,
        GoalFacts? facts = null
    ) =>
        new(
            goal,
            move,
            on ?? NextDay(goal.Stage),
            told ?? GoalMoveDetails.None,
            policy ?? GoalPolicy.Default,
            facts ?? (goal.Id == new GoalId("g0") ? GoalFacts.None : Facts(goal.Scope, move))
        );

    private static GoalExample Kept(RuleId rule, string what, Func<GoalCase> subject) =>
        new(rule, Shows.Kept, what, subject, null);

    private static GoalExample AtBound(RuleId rule, string what, Func<GoalCase> subject) =>
        new(rule, Shows.KeptAtTheBound, what, subject, null);

    private static GoalExample Broken(RuleId rule, string what, Func<GoalCase> subject, string finding) =>
        new(rule, Shows.Broken, what, subject, finding);

    private static GoalExample Empty(RuleId rule, string what, Func<GoalCase> subject, string? finding) =>
        new(rule, Shows.Empty, what, subject, finding);
}

public class GoalRuleExamplesTests : RuleExamplesContract<GoalMove, GoalCase>
{
    protected override ValueList<Rule<GoalMove, GoalCase>> Every => GoalRules.Every;

    protected override IEnumerable<object> AllExamples => GoalRuleExamples.All;

    protected override IEnumerable<Type> IdsIn => [typeof(GoalRuleIds)];

    protected override GoalMove MoveOf(GoalCase subject) => subject.Move;
}
