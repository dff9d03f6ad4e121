using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Overviews;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Samples.WholeYear;
using LearningCycles.Support;
using NodaTime;

namespace LearningCycles.Examples.Tests;

/// <summary>What Lee and the team of grade 6 have together by the end of September.</summary>
public partial class Given
{
    /// <summary>Ana welcomes walking around, wants to be asked before co-teaching and modelling, and declines talk to students.</summary>
    protected static PreferenceHistory preferences => Samples.WholeYear.Observations.OfAna;

    /// <summary>A formal observation of Ana on 22 September with feedback; its evidence is "tally" and "talk".</summary>
    protected static Observation lesson
    {
        get
        {
            var facts = new ObservationFacts { By = lee, Preferences = preferences };
            return Observation
                .PlanFor(new("lee/ana/2"), ana, lee, new(2026, 9, 22), on: new(2026, 9, 14), new() { IsFormal = true })
                .Announce(on: new(2026, 9, 17), facts: facts)
                .Value.Hold(on: new(2026, 9, 22), facts: facts)
                .Value.With(
                    new EvidenceItem(new("tally"), "19 of 26 answered", LeapFramework.Version2013.Reference("I.5"))
                )
                .With(new EvidenceItem(new("talk"), "What two students said"))
                .With(new FeedbackItem(new(2026, 9, 23), "Most answered.", nextAction: "Wait three seconds."))
                .GiveFeedback(on: new(2026, 9, 23), facts: facts)
                .Value;
        }
    }

    /// <summary>The 1:1s of Lee and Ana: every second Tuesday at 08:00, 1 September to 13 October; both chose it.</summary>
    protected static MeetingSeries series =>
        MeetingSeries
            .Propose(
                new("lee/ana"),
                lee,
                ana,
                new(2, IsoDayOfWeek.Tuesday, new(8, 0), minutes: 45, new(2026, 9, 1), new(2026, 10, 13)),
                on: new(2026, 8, 24)
            )
            .Choose(on: new(2026, 8, 25), confirmedBy: [lee, ana])
            .Value;

    /// <summary>Ana brings a week of exit tickets by 14 September; agreed on 1 September.</summary>
    protected static NextStep tickets =>
        NextStep.Agree(
            new("tickets"),
            "Bring a week of exit tickets",
            owner: ana,
            due: new(2026, 9, 14),
            on: new(2026, 9, 1),
            proposedBy: ana
        );

    /// <summary>The 1:1 of Lee and Ana on Tuesday, 15 September; only planned.</summary>
    protected static OneOnOne meeting =>
        OneOnOne.Plan(new("lee/ana/2"), lee, ana, series.Slots()[1], on: new(2026, 8, 25), series.Id);

    /// <summary>What Lee promises Ana, and Ana Lee, until 28 May 2027; it leaves out nothing essential.</summary>
    protected static AgreementText text =>
        new(
            lastDay: new(2027, 5, 28),
            [
                new(ClauseKind.DutiesOfLead, "Lee visits twice in a cycle and says what was seen within three days."),
                new(ClauseKind.DutiesOfTeacher, "Ana tries one change and brings student work."),
                new(ClauseKind.Confidentiality, "What is said in a 1:1 stays there."),
                new(ClauseKind.Rhythm, "A 1:1 every week."),
            ]
        );

    /// <summary>The agreement of Lee and Ana, offered on 21 August; nobody signed yet.</summary>
    protected static CoachingAgreement offered =>
        CoachingAgreement.Draft(new("lee/ana"), lee, ana, text, on: new(2026, 8, 21)).Offer(on: new(2026, 8, 21)).Value;

    /// <summary>The same once both signed: Lee on 21 August, Ana on 24 August.</summary>
    protected static CoachingAgreement agreement =>
        offered
            .Sign(on: new(2026, 8, 21), lee, offered.VersionToSign!)
            .Value.Sign(on: new(2026, 8, 24), ana, offered.VersionToSign!)
            .Value;

    /// <summary>Lee's request for help with Dee, raised on 29 September; Mia, a mentor, may read it.</summary>
    protected static SupportRequest request =>
        SupportRequest
            .Raise(
                new("lee/1"),
                raiser: lee,
                about: new(teacher: School.Dee, lead: lee),
                concern: "Visits are called off again and again.",
                ConfidentialityLevel.NamedAudience,
                audience: [new(new("mia"), AudienceRole.Mentor)],
                on: new(2026, 9, 29)
            )
            .Value;

    /// <summary>The same, answered by Mia and talked through since 1 October.</summary>
    protected static SupportRequest discussed =>
        request
            .Acknowledge(on: new(2026, 9, 30), facts: new() { By = new("mia") })
            .Value.Discuss(on: new(2026, 10, 1), participants: [new("mia")], facts: new() { By = lee })
            .Value;

    /// <summary>All that Lee and Ana did to get to know each other, done by 25 August.</summary>
    protected static Onboarding onboarding => Launch.AllDone();

    /// <summary>Coaching of Ana by Lee, active since 28 August.</summary>
    protected static CoachingRelationship relationship => Launch.Active(ana);

    /// <summary>The team on 29 September: Ana's cycle, three relationships, 1:1s on 15 and 22 September, four steps for Ben.</summary>
    protected static TeamRecords records =>
        new()
        {
            Relationships = [relationship, Launch.Active(ben), Launch.Active(School.Cam)],
            Cycles = [cycle],
            Series = [series],
            OneOnOnes = [Held(ana, new(2026, 9, 15), ledBy: ana), Held(ben, new(2026, 9, 22), ledBy: lee)],
            NextSteps = [tickets, Asked("ben/1"), Asked("ben/2"), Asked("ben/3"), Asked("ben/4")],
        };

    /// <summary>1:1s of Ana's cycle: she wrote three of the four items on their agendas, and led one of two.</summary>
    protected static ValueList<OneOnOne> meetings =>
        [Held(ana, new(2026, 9, 15), ledBy: ana), Held(ana, new(2026, 9, 22), ledBy: lee, alsoBy: lee)];

    private static OneOnOne Held(PersonId teacher, LocalDate on, PersonId ledBy, PersonId? alsoBy = null) =>
        OneOnOne
            .Plan(new($"lee/{teacher}/{on.Day}"), lee, teacher, new(on, new(8, 0), minutes: 45), on: new(2026, 9, 1))
            .Within(new($"2026/{teacher}/1"), CycleStage.Learning)
            .OpenAgenda(on)
            .Value.With(
                Agenda
                    .Empty.With("Exit tickets of the week", author: teacher, on)
                    .With("Which question to ask all", author: alsoBy ?? teacher, on)
            )
            .Hold(on, ledBy)
            .Value;

    private static NextStep Asked(string id) =>
        NextStep.Agree(
            new(id),
            "Bring a lesson plan",
            owner: ben,
            due: new(2026, 10, 6),
            on: new(2026, 9, 22),
            proposedBy: lee
        );
}
