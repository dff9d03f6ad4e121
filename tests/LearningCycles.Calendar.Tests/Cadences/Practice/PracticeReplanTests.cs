using LearningCycles.Calendar.Cadences;
using LearningCycles.Testing.CadencePractice;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences.Practice;

/// <summary>What replanning reaches on the practice set's changes, beside what is proven to be the most.</summary>
public class PracticeReplanTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 9, 1, 12, 0);

    public static TheoryData<string, int> Changes
    {
        get
        {
            var changes = new TheoryData<string, int>();
            foreach (var school in PracticeSchool.All)
            {
                for (var i = 0; i < school.Replans.Count; i++)
                    changes.Add(school.Id, i);
            }
            return changes;
        }
    }

    [Theory, MemberData(nameof(Changes))]
    public void EverythingThatCanBePlacedIsPlacedAndAsManyPublishedSessionsStayAsCan(string id, int index)
    {
        var (replan, result) = Replanned(id, index, KeepPolicy.MostPlaced);
        result.Should().Be(new PracticeKept(replan.Placed, replan.Kept));
    }

    [Theory, MemberData(nameof(Changes))]
    public void WithPublishedSessionsPinnedEveryOneThatIsPossibleStays(string id, int index)
    {
        var (replan, result) = Replanned(id, index, KeepPolicy.PinPublished);
        result.Should().Be(new PracticeKept(replan.PinnedPlaced, replan.PublishedStillFeasible));
    }

    private static (PracticeReplan Replan, PracticeKept Result) Replanned(string id, int index, KeepPolicy keep)
    {
        var school = PracticeSchool.Of(id);
        var replan = school.Replans[index];
        var today = school.Today(replan.Change);
        var change = Replanner.Replan(
            school.Published(),
            school.Changed(replan.Change),
            new(today, Now) { Keep = keep }
        );
        return (replan, PracticeReplanning.Of(change, today));
    }
}
