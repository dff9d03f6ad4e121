using System.Buffers;
using System.Globalization;
using System.Text;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Json;
using LearningCycles.Meetings;
using LearningCycles.Testing;
using LearningCycles.Tests.Frameworks;

namespace LearningCycles.Tests.Json;

/// <summary>What is written is the same everywhere, and what was written once is read for ever.</summary>
public class GoldenFileTests
{
    [Fact]
    public void ACycleIsWrittenAsApproved() => IsApproved(LearningCyclesJson.Cycle, GivenJson.FullCycle(), "cycle");

    [Fact]
    public void ANextStepIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.NextStep, GivenJson.FullStep(), "next-step");

    [Fact]
    public void AFrameworkIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.Framework, LeapFramework.Version2013, "framework");

    [Fact]
    public void AFrameworkThatFollowsAnotherIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.Framework, GivenFrameworks.MadeUp2030, "framework-later");

    [Fact]
    public void ACycleThatWasAbandonedIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.Cycle, GivenStored.AbandonedCycle(), "cycle-abandoned");

    [Fact]
    public void AGoalIsWrittenAsApproved() => IsApproved(LearningCyclesJson.GoalRecord, GivenStored.Goal(), "goal");

    [Fact]
    public void AStudentLearningObjectiveIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.StudentLearningObjective, GivenStored.Slo(), "slo");

    [Fact]
    public void ASeriesIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.MeetingSeries, GivenStored.Series(), "series");

    [Fact]
    public void AOneOnOneIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.OneOnOne, GivenStored.Meeting(), "one-on-one");

    [Fact]
    public void AnObservationIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.Observation, GivenStored.Observation(), "observation");

    [Fact]
    public void AnAgreementIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.CoachingAgreement, GivenStored.Agreement(), "agreement");

    [Fact]
    public void AnAgreementThatIsWrittenAnewIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.CoachingAgreement, GivenStored.AgreementDraft(), "agreement-draft");

    [Fact]
    public void ASupportRequestIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.SupportRequest, GivenStored.Support(), "support");

    [Fact]
    public void ARelationshipIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.CoachingRelationship, GivenStored.Relationship(), "relationship");

    [Fact]
    public void PreferencesAreWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.PreferenceHistory, GivenStored.Preferences(), "preferences");

    [Fact]
    public void ADiscussionIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.GoalDiscussion, GivenStored.Discussion(), "discussion");

    [Fact]
    public void AGoalTemplateIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.GoalTemplate, GoalTemplates.StudentAchievement, "template");

    [Fact]
    public void AFeedbackProtocolIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.FeedbackProtocol, FeedbackProtocols.SixSteps, "protocol");

    [Fact]
    public void AnAttainmentScaleIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.AttainmentScale, GivenStored.Scale(), "scale");

    [Fact]
    public void ReadinessIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.DataSystemReadiness, GivenStored.Readiness(), "readiness");

    [Fact]
    public void EveryGoldenFileIsKeptOfTheFirstSchema() => FilesIn("v1").Should().Equal(FilesIn("."));

    [Fact]
    public void TextOfTheFirstSchemaIsReadForEver()
    {
        IsRead(LearningCyclesJson.Cycle, "v1/cycle");
        IsRead(LearningCyclesJson.NextStep, "v1/next-step");
        IsRead(LearningCyclesJson.Framework, "v1/framework");
        IsRead(LearningCyclesJson.Framework, "v1/framework-later");
        IsRead(LearningCyclesJson.Cycle, "v1/cycle-abandoned");
        IsRead(LearningCyclesJson.GoalRecord, "v1/goal");
        IsRead(LearningCyclesJson.StudentLearningObjective, "v1/slo");
        IsRead(LearningCyclesJson.MeetingSeries, "v1/series");
        IsRead(LearningCyclesJson.OneOnOne, "v1/one-on-one");
        IsRead(LearningCyclesJson.Observation, "v1/observation");
        IsRead(LearningCyclesJson.CoachingAgreement, "v1/agreement");
        IsRead(LearningCyclesJson.CoachingAgreement, "v1/agreement-draft");
        IsRead(LearningCyclesJson.SupportRequest, "v1/support");
        IsRead(LearningCyclesJson.CoachingRelationship, "v1/relationship");
        IsRead(LearningCyclesJson.PreferenceHistory, "v1/preferences");
        IsRead(LearningCyclesJson.GoalDiscussion, "v1/discussion");
        IsRead(LearningCyclesJson.GoalTemplate, "v1/template");
        IsRead(LearningCyclesJson.FeedbackProtocol, "v1/protocol");
        IsRead(LearningCyclesJson.AttainmentScale, "v1/scale");
        IsRead(LearningCyclesJson.DataSystemReadiness, "v1/readiness");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void TheCultureChangesNothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var text = LearningCyclesJson.Cycle.Write(GivenJson.FullCycle(), indented: true);
            text.Should().Be(GivenJson.Golden("cycle"));
            LearningCyclesJson.Cycle.Read(text).Value.Should().Be(GivenJson.FullCycle());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void BytesAreTheSameAsTextWithoutAMark()
    {
        var output = new ArrayBufferWriter<byte>();
        LearningCyclesJson.NextStep.Write(GivenJson.FullStep(), output);
        Encoding
            .UTF8.GetString(output.WrittenSpan)
            .Should()
            .Be(LearningCyclesJson.NextStep.Write(GivenJson.FullStep()))
            .And.StartWith("{\"schemaVersion\":1,");
        LearningCyclesJson.NextStep.Read(output.WrittenSpan).Value.Should().Be(GivenJson.FullStep());
        byte[] marked = [0xEF, 0xBB, 0xBF, .. output.WrittenSpan];
        LearningCyclesJson.NextStep.Read(marked).Value.Should().Be(GivenJson.FullStep());
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory
            .GetFiles(Path.Combine(ApprovedText.SolutionFolder(), GivenJson.GoldenFolder, folder), "*.json")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal);

    private static void IsApproved<T>(JsonForm<T> form, T value, string name)
        where T : class
    {
        var text = form.Write(value, indented: true);
        ApprovedText.Difference(text, $"{GivenJson.GoldenFolder}/{name}.json").Should().BeNull();
        form.Read(text).Value.Should().Be(value);
        form.Read(form.Write(value)).Value.Should().Be(value);
    }

    private static void IsRead<T>(JsonForm<T> form, string name)
        where T : class
    {
        var value = form.Read(GivenJson.Golden(name)).Value;
        form.Read(form.Write(value)).Value.Should().Be(value);
    }
}
