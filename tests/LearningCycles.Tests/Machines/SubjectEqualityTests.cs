using System.Reflection;
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

namespace LearningCycles.Tests.Machines;

/// <summary>Every subject of a machine is equal by its content, however it is asked.</summary>
public class SubjectEqualityTests
{
    private static readonly Dictionary<Type, (Func<object> One, object Other)> Subjects = new()
    {
        [typeof(LearningCycle)] = (() => Given.At(CycleStage.Draft), Given.At(CycleStage.Closed)),
        [typeof(GoalRecord)] = (() => GivenGoal.Confirmed(), GivenGoal.Active()),
        [typeof(StudentLearningObjective)] = (() => GivenSlo.At(SloStage.Draft), GivenSlo.At(SloStage.Approved)),
        [typeof(Observation)] = (() => GivenObservation.InPlan(), GivenObservation.InDone()),
        [typeof(OneOnOne)] = (GivenMeeting.Planned, GivenMeeting.Held()),
        [typeof(MeetingSeries)] = (() => GivenSeries.Proposed(), GivenSeries.Chosen()),
        [typeof(NextStep)] = (GivenMeeting.Before, GivenMeeting.Before().Finish(GivenMeeting.HeldOn).Value),
        [typeof(CoachingAgreement)] = (() => GivenAgreement.InDraft(), GivenAgreement.InOffered()),
        [typeof(SupportRequest)] = (() => GivenSupport.Request(), GivenSupport.At(SupportStage.Acknowledged)),
        [typeof(CoachingRelationship)] = (() => GivenRelationship.Onboarding(), GivenRelationship.Active()),
    };

    public static TheoryData<Type> Types => [.. Subjects.Keys];

    [Fact]
    public void EverySubjectIsHere() =>
        typeof(LearningCycle)
            .Assembly.GetExportedTypes()
            .Where(type => type.GetMethod("Restore") is not null)
            .Should()
            .BeEquivalentTo(Subjects.Keys);

    [Theory]
    [MemberData(nameof(Types))]
    public void TwoOfTheSameContentAreEqual(Type type)
    {
        var (one, other) = (Subjects[type].One(), Subjects[type].One());
        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        Equality(type, one, other).Should().BeTrue();
        Inequality(type, one, other).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void TwoOfTheSameIdAreNotWhenTheContentDiffers(Type type)
    {
        var (one, other) = (Subjects[type].One(), Subjects[type].Other);
        one.Equals(other).Should().BeFalse();
        Equality(type, one, other).Should().BeFalse();
        Inequality(type, one, other).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void NoneEqualsNothing(Type type)
    {
        var one = Subjects[type].One();
        object? none = null;
        one.Equals(none).Should().BeFalse();
        type.GetMethod("Equals", [type])!.Invoke(one, [null]).Should().Be(false);
        one.Equals("another thing").Should().BeFalse();
        Equality(type, one, null).Should().BeFalse();
        Equality(type, null, one).Should().BeFalse();
        Equality(type, null, null).Should().BeTrue();
        Inequality(type, one, null).Should().BeTrue();
        Inequality(type, null, null).Should().BeFalse();
    }

    private static bool Equality(Type type, object? left, object? right) => Ask(type, "op_Equality", left, right);

    private static bool Inequality(Type type, object? left, object? right) => Ask(type, "op_Inequality", left, right);

    private static bool Ask(Type type, string name, object? left, object? right) =>
        (bool)type.GetMethod(name, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, [left, right])!;
}
