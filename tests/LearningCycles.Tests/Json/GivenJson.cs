using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Meetings;
using LearningCycles.Testing;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Meetings;

namespace LearningCycles.Tests.Json;

/// <summary>Subjects that use every stored member, and the files in which they are kept.</summary>
internal static class GivenJson
{
    internal const string GoldenFolder = "tests/LearningCycles.Tests/Json/Golden";

    /// <summary>A team's cycle that was revised, paused, moved and extended, with every part written.</summary>
    internal static LearningCycle FullCycle()
    {
        var intention = Given.Intention(team: true) with
        {
            Goal = Given.DailyCheck with
            {
                Level = GoalLevel.Team,
                Owners = [Given.Ana, Given.Bo],
                Parents = [new("school-1")],
            },
            Challenges =
            [
                new(Given.Ana, "Checking for understanding", LeapFramework.Version2013.Reference("I.5")),
                new(Given.Bo, "checking for understanding"),
            ],
        };
        var facts = new CycleFacts { By = Given.Lee };
        var cycle = LearningCycle
            .Propose(
                new("2026/team/1"),
                Given.Lee,
                Given.Teachers(true),
                Given.Start,
                Given.End,
                Given.Proposed,
                Given.Lee
            )
            .With(intention)
            .With(Given.Calendar(true) with { AdditionalSessions = [new(2026, 9, 10)] })
            .Begin(Given.Start, facts: facts)
            .Value;
        return cycle
            .With(
                Given.Plan() with
                {
                    HasTeamTime = true,
                    Approaches =
                    [
                        .. Given.Plan().Approaches,
                        new(LearningApproachKind.Described, [Given.Bo], "Team reads a chapter"),
                    ],
                }
            )
            .BeginLearning(new(2026, 9, 3))
            .Value.ReviseIntention(new(2026, 9, 4), "The measure was unclear", Given.Everyone(true))
            .Value.With(intention.Unconfirmed().ConfirmedBy(new(2026, 9, 7), [.. Given.Everyone(true)]))
            .BeginLearning(Given.LearningBegan)
            .Value.With(Given.Record())
            .Record(
                new(
                    Given.Bo,
                    Given.Lee,
                    Given.Observed,
                    ObservationMode.Video,
                    [new(Given.Observed, "Pairs talked.", "Listen to one pair."), new(new(2026, 9, 25), "More talk.")]
                )
            )
            .Pause(new(2026, 9, 28), "Leave", new(2026, 10, 1))
            .Value.Resume(new(2026, 10, 1), movesEnd: true)
            .Value.Extend(new(2026, 10, 2), new(2026, 10, 30), "Two lessons fell out", Given.Everyone(true))
            .Value.BeginReflection(Given.ReflectionBegan)
            .Value.With(
                Given.Reflection(true) with
                {
                    Next = new(NextCycle.Stop, "The goal is part of the routine now"),
                }
            )
            .Close(Given.ClosedOn)
            .Value;
    }

    internal static NextStep FullStep() =>
        GivenNextStep
            .Step()
            .Carry(new(2026, 9, 17), new(2026, 9, 25), facts: new() { By = Given.Lee })
            .Value.Finish(new(2026, 9, 24))
            .Value.Reopen(new(2026, 9, 28), "Only one class tried it: \"4b\" \U0001F642")
            .Value;

    internal static string Read(string file) =>
        File.ReadAllText(Path.Combine(ApprovedText.SolutionFolder(), file)).ReplaceLineEndings("\n");

    internal static string Golden(string name) => Read($"{GoldenFolder}/{name}.json");
}
