using LearningCycles.Cycles;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Overviews;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Support;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Relationships;
using NodaTime;

namespace LearningCycles.Tests.Overviews;

/// <summary>Lee's team in November, on the Monday after the week off. What is not looked at asks no rules.</summary>
internal static class GivenTeam
{
    internal static readonly PersonId Lee = Given.Lee;
    internal static readonly PersonId Ana = Given.Ana;
    internal static readonly PersonId Bo = Given.Bo;
    internal static readonly PersonId Cy = new("cy");
    internal static readonly PersonId Dee = new("dee");

    internal static readonly LocalDate CycleStart = new(2026, 10, 19); // Mon
    internal static readonly LocalDate CycleEnd = new(2026, 12, 11); // Fri
    internal static readonly LocalDate Thursday = new(2026, 11, 19); // before the week off
    internal static readonly LocalDate Today = new(2026, 11, 30); // Mon

    internal static readonly HealthFacts Facts = new()
    {
        CountSchoolDays = GivenSchool.Count,
        SchoolYear = GivenSchool.Year,
    };

    internal static readonly MeetingPolicy AnyMeeting = new() { Rules = new([]), Series = new([]) };
    internal static readonly CyclePolicy AnyCycle = new() { Rules = new([]) };
    internal static readonly ObservationPolicy AnyObservation = new() { Rules = new([]) };
    internal static readonly RelationshipPolicy AnyRelationship = new() { Rules = new([]) };
    internal static readonly SupportPolicy AnySupport = new() { Rules = new([]) };

    internal static Team Team(params PersonId[] teachers) => new("Grade 6", Lee, [.. teachers]);

    internal static CycleId CycleOf(PersonId teacher) => new($"cycle/{teacher}");

    internal static CoachingRelationship Relationship(PersonId teacher) =>
        CoachingRelationship
            .Propose(new($"rel/{teacher}"), Lee, teacher, GivenSchool.Year, new(2026, 8, 10), AnyRelationship)
            .Value.Accept(new(2026, 8, 12), AnyRelationship)
            .Value.With(GivenRelationship.Onboarded)
            .Activate(new(2026, 8, 28), AnyRelationship)
            .Value;

    internal static CoachingRelationship Strained(PersonId teacher, LocalDate since, params PersonId[] audience) =>
        Relationship(teacher).MarkStrained(since, [.. audience], policy: AnyRelationship).Value;

    internal static LearningCycle Cycle(PersonId teacher, string? challenge = null, params PersonId[] chosenBy) =>
        LearningCycle
            .Propose(CycleOf(teacher), Lee, [teacher], CycleStart, CycleEnd, CycleStart)
            .With(new Intention { Challenges = [new(teacher, challenge)] })
            .Begin(CycleStart, policy: AnyCycle)
            .Value.With(
                new LearningPlan
                {
                    Approaches = [new(LearningApproachKind.CoPlanning, [.. chosenBy.DefaultIfEmpty(teacher)])],
                }
            )
            .BeginLearning(CycleStart.PlusDays(7), AnyCycle)
            .Value;

    internal static MeetingSeries Series(PersonId teacher, int weeks = 1, LocalDate? first = null) =>
        MeetingSeries
            .Propose(
                new($"series/{teacher}"),
                Lee,
                teacher,
                new(weeks, IsoDayOfWeek.Thursday, new(8, 0), 45, first ?? new(2026, 9, 3), new(2027, 5, 27)),
                new(2026, 8, 31)
            )
            .Choose(new(2026, 8, 31), [Lee, teacher], AnyMeeting)
            .Value;

    /// <summary>A 1:1 that was held, with agenda items by these people.</summary>
    internal static OneOnOne Held(
        PersonId teacher,
        LocalDate on,
        PersonId? ledBy = null,
        PersonId[]? items = null,
        ActivityKind kind = ActivityKind.CoPlanning,
        params NextStepId[] steps
    )
    {
        var agenda = (items ?? []).Aggregate(Agenda.Empty, (all, author) => all.With("An item", author, on));
        return OneOnOne
            .Plan(new(InvariantText.Of($"1:1/{teacher}/{on}")), Lee, teacher, new(on, new(8, 0), 45), on)
            .Within(CycleOf(teacher))
            .OpenAgenda(on, AnyMeeting)
            .Value.With(agenda)
            .Hold(on, ledBy ?? teacher, policy: AnyMeeting)
            .Value.With(new MeetingRecord { Activities = [new(kind)], NextSteps = [.. steps] });
    }

    internal static NextStep Step(string id, PersonId owner, PersonId proposedBy, LocalDate? due = null) =>
        NextStep.Agree(new(id), "Something to do", owner, due ?? new(2026, 12, 4), Thursday, proposedBy);

    internal static Observation Seen(PersonId teacher, LocalDate on, bool withFeedback = true)
    {
        var seen = Observation
            .PlanFor(new(InvariantText.Of($"obs/{teacher}/{on}")), teacher, Lee, on, on)
            .Hold(on, policy: AnyObservation)
            .Value;
        return withFeedback ? seen.With(new FeedbackItem(on, "Questions went to all.", "Wait.")) : seen;
    }

    internal static SupportRequest Request(PersonId teacher, LocalDate on, params PersonId[] audience) =>
        SupportRequest
            .Raise(
                new($"req/{teacher}"),
                Lee,
                new(teacher, Lee),
                "Visits are called off.",
                ConfidentialityLevel.IltMembers,
                audience.Select(person => new AudienceMember(person, AudienceRole.Mentor)).ToValueList(),
                on,
                AnySupport
            )
            .Value;

    /// <summary>One overdue, one micromanaged, two who share a challenge, one strained without a request.</summary>
    internal static TeamRecords November() =>
        new()
        {
            Relationships = [Relationship(Ana), Relationship(Bo), Relationship(Cy), Strained(Dee, new(2026, 11, 13))],
            Cycles = [Cycle(Ana, "pacing"), Cycle(Bo, "Transitions", Lee), Cycle(Cy, " transitions"), Cycle(Dee)],
            Series = [Series(Ana), Series(Bo), Series(Cy), Series(Dee, weeks: 2)],
            OneOnOnes =
            [
                Held(Ana, new(2026, 11, 9), Ana, [Ana, Ana, Lee]),
                Held(Bo, Thursday, Lee, [Lee, Lee, Lee, Bo], steps: [new("s1"), new("s2"), new("s3"), new("s4")]),
                Held(Cy, Thursday, Cy, [Cy]),
                Held(Dee, Thursday, Lee, [Dee, Lee]),
            ],
            NextSteps =
            [
                Step("s1", Bo, Lee),
                Step("s2", Bo, Lee),
                Step("s3", Bo, Lee),
                Step("s4", Bo, Lee),
                Step("s5", Ana, Ana),
            ],
        };
}
