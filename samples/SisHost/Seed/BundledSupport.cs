using LearningCycles.People;
using LearningCycles.Support;

namespace LearningCycles.Samples.SisHost.Seed;

/// <summary>Two support requests of a bundled school: one for a mentor alone, one that has a plan and of which a school leader was told.</summary>
internal static class BundledSupport
{
    /// <summary>The requests.</summary>
    /// <param name="lead">Who raises the first.</param>
    /// <param name="other">Who raises the second; the same where the school has one lead.</param>
    /// <param name="teacher">Whom the first is about.</param>
    /// <param name="another">Whom the second is about.</param>
    /// <param name="leader">Who leads the school, and mentors its leads.</param>
    internal static IEnumerable<SupportRequest> Of(
        PersonId lead,
        PersonId other,
        PersonId teacher,
        PersonId another,
        PersonId leader
    )
    {
        var mentored = SupportRequest
            .Raise(
                new("3f1c8a5be2d94c07"),
                lead,
                new(teacher, lead),
                "Our 1:1s are cut short or moved each week. I do not know whether I push too hard.",
                ConfidentialityLevel.RaiserAndMentor,
                [new(leader, AudienceRole.Mentor)],
                new(2026, 9, 28)
            )
            .Value;
        yield return mentored
            .Acknowledge(new(2026, 9, 29), facts: new() { By = leader })
            .Value.Discuss(new(2026, 9, 30), [leader], facts: new() { By = leader })
            .Value;
        var raised = SupportRequest
            .Raise(
                new("b07de41960aa4f52"),
                other,
                new(another),
                "Three new courses at once leave no room for a cycle. How can we make some?",
                ConfidentialityLevel.IltMembers,
                [new(leader, AudienceRole.SchoolLeader)],
                new(2026, 9, 21)
            )
            .Value;
        yield return raised
            .Acknowledge(new(2026, 9, 22), facts: new() { By = leader })
            .Value.Discuss(new(2026, 9, 24), [leader], facts: new() { By = other })
            .Value.AgreePlan(
                new(2026, 9, 25),
                [
                    new("Look at the timetable for a free period", leader, new(2026, 10, 9)),
                    new("Begin the cycle two weeks later", other, new(2026, 10, 2)),
                ],
                facts: new() { By = other }
            )
            .Value;
    }
}
