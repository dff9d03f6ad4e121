using LearningCycles.Samples.CoachingYear.Output;
using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("out-").FullName;

    private string Target => Path.Combine(folder, "out");

    [Fact]
    public void EarlierFilesAreReplacedAndThoseOfOthersAreLeftAlone()
    {
        Write("a.ics", "teachers/b.ics");
        File.WriteAllText(Path.Combine(Target, "notes.txt"), "mine");
        File.WriteAllText(Path.Combine(Target, "teachers", "mine.ics"), "mine");

        Write("a.ics", "teachers/c.ics");

        District
            .FilesIn(Target)
            .Keys.Should()
            .Equal("a.ics", "files.txt", "notes.txt", "teachers/c.ics", "teachers/mine.ics");
        Directory.GetFileSystemEntries(folder).Should().ContainSingle("nothing is left beside the folder");
    }

    [Fact]
    public void AListThatNamesFilesOutsideTakesNothingOut()
    {
        Write("a.ics");
        var outside = Path.Combine(folder, "outside.txt");
        File.WriteAllText(outside, "mine");
        File.AppendAllText(Path.Combine(Target, OutputFolder.ListName), "../outside.txt\n" + outside + "\n");

        Write("a.ics");

        File.Exists(outside).Should().BeTrue();
    }

    [Fact]
    public void AFileInPlaceOfTheFolderIsAProblemAndStays()
    {
        File.WriteAllText(Target, "mine");
        var problems = new ProblemLog();

        OutputFolder.TryWrite(Target, [new("a.ics", [1])], problems).Should().BeFalse();

        problems.InOrder().Should().ContainSingle().Which.Do.Should().Be("Maybe name another folder with --out?");
        File.ReadAllText(Target).Should().Be("mine");
        Directory.GetFileSystemEntries(folder).Should().ContainSingle();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(params string[] paths)
    {
        var problems = new ProblemLog();
        OutputFolder.TryWrite(Target, [.. paths.Select(path => new OutputFile(path, [1]))], problems).Should().BeTrue();
    }
}
