using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Relationships;
using LearningCycles.Slos;
using LearningCycles.Support;
using LearningCycles.Tests.Agreements;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Goals;
using LearningCycles.Tests.Meetings;
using LearningCycles.Tests.Observations;
using LearningCycles.Tests.Relationships;
using LearningCycles.Tests.Slos;
using LearningCycles.Tests.Support;
using NodaTime;

namespace LearningCycles.Tests.Json;

/// <summary>Subjects of the other rooms that use every stored member. No rule is asked, so that each move can be told everything.</summary>
internal static class GivenStored
{
    private const string Words = "Only one class tried it: \"4b\" \U0001F642";

    /// <summary>A cycle that followed another, and was given up.</summary>
    internal static LearningCycle AbandonedCycle()
    {
        var free = new CyclePolicy { Rules = new([]) };
        return GivenJson
            .FullCycle()
            .OpenNext(new("2026/team/2"), new(2026, 11, 9), new(2026, 12, 18), new(2026, 11, 5), free)
            .Value.Abandon(new(2026, 11, 10), AbandonReason.Other, Words, free)
            .Value;
    }

    internal static GoalRecord Goal()
    {
        var free = new GoalPolicy { Rules = new([]) };
        var both = GivenGoal.Everyone(GoalLevel.Team);
        var content = GivenGoal.Content(GoalLevel.Team);
        content = content with
        {
            Goal = content.Goal with { Indicators = [GivenGoal.Checks] },
            Fields = content.Fields.Take(2).ToValueList(),
            Indicators = [content.Indicators[0] with { MapsTo = GivenGoal.Talk }, .. content.Indicators.Skip(1)],
        };
        return GivenGoal
            .Proposed(GoalLevel.Team, content: new(content.Goal) { Connection = "Not yet clear" })
            .Draft(GivenGoal.DraftedOn, free, new() { By = GivenGoal.Lee })
            .Value.Confirm(GivenGoal.ConfirmedOn, free)
            .Value.Revise(GivenGoal.ActiveOn, Words, both, free)
            .Value.With(content)
            .Confirm(GivenGoal.ActiveOn, free)
            .Value.Activate(GivenGoal.ActiveOn, free)
            .Value.Record(GivenGoal.Progress())
            .With(GivenGoal.Assessment())
            .Assess(GivenGoal.AssessedOn, free)
            .Value.Close(GivenGoal.ClosedOn, free)
            .Value.Reopen(GivenGoal.ClosedOn, Words, both, free)
            .Value.ReturnToActive(GivenGoal.ClosedOn, Words, free)
            .Value.Supersede(GivenGoal.ClosedOn, new("later"), Words, free)
            .Value;
    }

    internal static StudentLearningObjective Slo()
    {
        var free = new SloPolicy { Rules = new([]) };
        ValueList<SloResult> results = [new(GivenSlo.S1, new("Above")), new(GivenSlo.S2) { LeftOn = GivenSlo.NotedOn }];
        return GivenSlo
            .MoreInfo()
            .Resubmit(GivenSlo.ApprovedOn, free)
            .Value.Approve(GivenSlo.ApprovedOn, free, GivenSlo.ByLee)
            .Value.Unlock(GivenSlo.ApprovedOn, Words, free)
            .Value.Submit(GivenSlo.ApprovedOn, free)
            .Value.Approve(GivenSlo.ApprovedOn, free)
            .Value.Record(new(GivenSlo.NotedOn, Words))
            .BeginEndOfCourse(GivenSlo.EndBegan, free)
            .Value.With(results)
            .SubmitEndOfCourse(GivenSlo.EndSubmittedOn, free)
            .Value.AskForMoreAtEnd(GivenSlo.EndSubmittedOn, Words, free)
            .Value.ResubmitEndOfCourse(GivenSlo.CompletedOn, free)
            .Value.Complete(GivenSlo.CompletedOn, free)
            .Value;
    }

    internal static MeetingSeries Series() =>
        GivenSeries
            .Chosen()
            .Except(GivenSeries.ChosenOn, GivenSeries.Moved(1), facts: new() { By = Given.Lee })
            .Value.Except(GivenSeries.ChosenOn, GivenSeries.Off(2))
            .Value.Change(
                new(2026, 10, 5),
                new(1, IsoDayOfWeek.Thursday, new(13, 5), 30, new(2026, 10, 5), new(2026, 12, 18)),
                Words,
                [Given.Ana, Given.Lee]
            )
            .Value.End(new(2026, 12, 1), Words)
            .Value;

    internal static OneOnOne Meeting()
    {
        var free = new MeetingPolicy { Rules = new([]) };
        var made = new MeetingSlot(new(2026, 9, 22), new(8, 0), 45);
        return OneOnOne
            .Plan(
                new("m1"),
                Given.Lee,
                Given.Ana,
                GivenMeeting.Slot,
                GivenMeeting.PlannedOn,
                new SeriesId("series/ana"),
                Given.Lee
            )
            .Within(GivenMeeting.Cycle, CycleStage.Learning)
            .Miss(GivenMeeting.MissedOn, free)
            .Value.MakeUp(new("m2"), made, GivenMeeting.MissedOn, free)
            .Value.With(
                new ProtocolRecord(FeedbackProtocols.Grow).With(FeedbackProtocols.Grow.Phases[0].Steps[0].Id, Words)
            )
            .OpenAgenda(made.Day, free)
            .Value.With(GivenMeeting.Written())
            .Reschedule(made.Day, new(made.Day, new(9, 30), 30), Words, free)
            .Value.Hold(made.Day, Given.Ana, policy: free, facts: new() { By = Given.Lee })
            .Value.With(
                GivenMeeting.Record() with
                {
                    Activities = [new(ActivityKind.Other, Words)],
                    NoNextStepsReason = Words,
                }
            )
            .With(
                new MeetingFeedback
                {
                    Structure = new(made.Day, FeedbackAnswer.Change, Words),
                    Content = new(made.Day),
                    Decision = new(made.Day, AdjustedPart.WayOfWorking, Words),
                }
            )
            .CloseOut(made.Day, free)
            .Value;
    }

    internal static Observation Observation()
    {
        var free = new ObservationPolicy { Rules = new([]) };
        var moved = new LocalDate(2026, 9, 23);
        return GivenObservation
            .InPlan(GivenObservation.Plan() with { Position = new(ObserverPlace.Described, Words) })
            .With(new MoveConsent(ObserverMove.CoTeach, GivenObservation.Announced))
            .Reschedule(GivenObservation.Announced, moved, Words, free)
            .Value.Announce(GivenObservation.Announced, free, GivenObservation.Facts())
            .Value.Hold(moved, moved, free)
            .Value.WithNotes(Words)
            .With(new EvidenceItem(new("e1"), Words, GivenObservation.Checks))
            .With(new EvidenceItem(new("e2"), "A script of the lesson"))
            .With(new FeedbackItem(GivenObservation.Told, "Pairs talked.", "Wait three seconds."))
            .With([new IndicatorFeedback(GivenObservation.Checks, Words, [new("e1")])])
            .GiveFeedback(GivenObservation.Told, free)
            .Value.Release(GivenObservation.Released, [new("e1")], free, GivenObservation.Facts(Given.Ana))
            .Value;
    }

    internal static PreferenceHistory Preferences() =>
        new PreferenceHistory(
            Given.Ana,
            [
                GivenObservation.Preferences(new MoveWish(ObserverMove.Model, MoveAnswer.AskFirst, Words)) with
                {
                    Position = new(ObserverPlace.Described, Words),
                },
            ]
        )
            .Review(GivenObservation.CycleStart, Given.Ana)
            .AddStrategy(GivenObservation.Lesson, Given.Ana, Words);

    internal static CoachingAgreement Agreement()
    {
        var free = new AgreementPolicy { Rules = new([]) };
        var agreement = GivenAgreement
            .InPartlySigned()
            .Edit(GivenAgreement.LeeSigned, Words, free)
            .Value.With(GivenAgreement.Text(Words))
            .Offer(GivenAgreement.LeeSigned, free)
            .Value;
        agreement = GivenAgreement.SignedBy(agreement, Given.Lee, GivenAgreement.LeeSigned);
        agreement = GivenAgreement.SignedBy(agreement, Given.Ana, GivenAgreement.AnaSigned);
        agreement = agreement.OfferAmendment(GivenAgreement.AmendedOn, GivenAgreement.Text("Monthly"), free).Value;
        return GivenAgreement.SignedBy(agreement, Given.Lee, GivenAgreement.LeeSignedAgain);
    }

    internal static CoachingAgreement AgreementDraft() =>
        GivenAgreement.InPartlySigned().Edit(GivenAgreement.LeeSigned, Words).Value.With(GivenAgreement.Text(Words));

    internal static SupportRequest Support()
    {
        var free = new SupportPolicy { Rules = new([]) };
        return GivenSupport
            .Request(concern: Words)
            .Acknowledge(GivenSupport.Raised, free, GivenSupport.By(GivenSupport.Mia))
            .Value.Discuss(GivenSupport.Talked, [GivenSupport.Mia], free)
            .Value.WidenAudience(
                GivenSupport.Talked,
                [GivenSupport.Peer],
                ConfidentialityLevel.NamedAudience,
                GivenSupport.Talked,
                free
            )
            .Value.AgreePlan(GivenSupport.Talked, GivenSupport.Steps, free)
            .Value.Escalate(GivenSupport.Due, [GivenSupport.Leader], null, null, free)
            .Value.UpdateLeader(GivenSupport.Due, GivenSupport.Pat, Words, free)
            .Value.RequestIntervention(GivenSupport.Due, Words, "A talk of three", free)
            .Value.DeclineIntervention(GivenSupport.Due, Words, free)
            .Value.AgreePlan(GivenSupport.Due, [new(Words, null, null)], free)
            .Value.Resolve(GivenSupport.Due, Words, RelationshipEffect.Continue, free)
            .Value;
    }

    internal static CoachingRelationship Relationship()
    {
        var free = new RelationshipPolicy { Rules = new([]) };
        var onboarded = GivenRelationship.Onboarded;
        return GivenRelationship
            .At(RelationshipStage.Ended)
            .ProposeAnew(
                new("2027/ana"),
                new(2027, 8, 9),
                Given.Bo,
                GivenRelationship.NextYear,
                copiesPreferences: true,
                teacherConsentedOn: new(2027, 8, 9),
                free
            )
            .Value.Accept(new(2027, 8, 10), free, new() { By = Given.Bo })
            .Value.With(
                onboarded with
                {
                    FirstMetOn = GivenRelationship.Held,
                    AgreementInForceSince = GivenRelationship.Held,
                }
            )
            .Activate(new(2027, 8, 30), free)
            .Value.MarkStrained(new(2027, 9, 13), [Given.Lee], Words, free)
            .Value.ClearStrained(new(2027, 9, 20), free)
            .Value.Suspend(new(2027, 10, 4), Words, free)
            .Value;
    }

    internal static GoalDiscussion Discussion() =>
        new(GivenGoal.Schools.Id, GivenGoal.Discussed, [GivenGoal.Lee, GivenGoal.Ana])
        {
            OpenedForFeedbackOn = GivenGoal.Opened,
            Feedback =
            [
                new(GivenGoal.Ana, GivenGoal.Opened, Words)
                {
                    Decision = new(GoalFeedbackAnswer.TakenUpInPart, GivenGoal.ProposedOn, Words),
                },
                new(GivenGoal.Bo, GivenGoal.Opened, "Too many words"),
            ],
        };

    internal static AttainmentScale Scale() =>
        new(new("students"), "None", "Few", "Half explain", "Most", Words) { Weight = 1.50m };

    internal static DataSystemReadiness Readiness() =>
        new(DataSystem.Pgp, GivenGoal.Ana, GivenGoal.Discussed, GivenGoal.Opened);
}
