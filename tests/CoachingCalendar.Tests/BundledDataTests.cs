using LearningCycles.Calendar.Cadences;
using LearningCycles.Samples.CoachingYear.Closures;
using LearningCycles.Samples.CoachingYear.Plans;
using LearningCycles.Samples.CoachingYear.Problems;
using LearningCycles.Samples.CoachingYear.Rosters;

namespace LearningCycles.Samples.CoachingYear.Tests;

/// <summary>The bundled district has the shape that is promised of it.</summary>
public class BundledDataTests
{
    private readonly ProblemLog problems = new();

    private static InputFile File(string name) => new(Path.Combine(Options.Bundled, name));

    private Roster Roster() => RosterReader.Read(File("roster").Path, problems)!;

    private CoachingFile Plan() => CoachingFileReader.Read(File("coaching.json"), Roster(), problems)!;

    [Fact]
    public void HasNoProblems()
    {
        Plan().Should().NotBeNull();
        ClosureFeedReader.Read(File("closures.ics"), problems).Should().NotBeNull();
        problems.InOrder().Should().BeEmpty();
        problems.Warnings().Should().BeEmpty();
    }

    [Fact]
    public void HasTwoLeadsFourteenTeachersAndOneOfThemShared()
    {
        var pairs = Plan().Plan.Pairs;
        pairs.Should().HaveCount(15);
        pairs.Select(pair => pair.Lead).Distinct().Should().HaveCount(2);
        pairs.Select(pair => pair.Teacher).Distinct().Should().HaveCount(14);
        pairs.GroupBy(pair => pair.Teacher).Should().ContainSingle(shared => shared.Count() == 2);
        pairs.Select(pair => pair.Cadence.EveryWeeks).Distinct().Should().BeEquivalentTo([1, 2]);
        pairs.Select(pair => pair.Cadence.WhenClosed).Distinct().Should().HaveCount(3);
    }

    [Fact]
    public void HasARosterOfStaffStudentsAndGuardians()
    {
        var roles = Roster().Roles!.Values.Select(role => role!.Role).ToHashSet(StringComparer.Ordinal);
        roles.Should().Contain(["teacher", "ext:teamLead", "ext:seniorTeamLead", "student", "guardian", "principal"]);
        Roster().Sessions!.Values.Select(session => session!.Type).Distinct().Should().HaveCount(3);
    }

    [Fact]
    public void HasARotationADstZoneFourCyclesAndWindowsOfEveryKind()
    {
        var plan = Plan().Plan;
        plan.School.Zone.Id.Should().Be("America/Denver");
        plan.School.Rotation!.Labels.Should().Equal("A", "B");
        plan.Cycles!.Cycles.Should().HaveCount(4);
        var windows = plan
            .People.SelectMany(time => time.Planning)
            .Concat(plan.SharedEvents.Select(e => e.Window))
            .ToList();
        windows.Should().Contain(window => window.Period != null).And.Contain(window => window.Time != null);
        windows.Select(window => window.On.GetType()).Distinct().Should().HaveCount(4);
    }

    [Fact]
    public void HasAFeedAsDistrictsPublishIt()
    {
        var text = System.IO.File.ReadAllText(File("closures.ics").Path);
        text.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContainAny("\n", "\r");
        text.Split("\r\n").Should().OnlyContain(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
        text.Should().ContainAll("X-WR-TIMEZONE:America/Denver", "STATUS:CANCELLED", "\r\n ", "LAST-MODIFIED:");
        var reading = ClosureFeedReader.Read(File("closures.ics"), problems)!.At(Plan().Plan.School);
        reading.ForAPerson.Select(decision => decision.Title).Should().Equal("Picture Day");
        reading
            .Decisions.SelectMany(one => one.Events)
            .Select(e => e.Kind)
            .Distinct()
            .Should()
            .HaveCountGreaterThanOrEqualTo(6);
    }
}
