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
        Write("ilt.ics", "teachers/b.ics");
        Put("notes.txt", "teachers/mine.ics");

        Write("ilt.ics", "teachers/c.ics");

        Files().Should().Equal(WrittenList.Name, "ilt.ics", "notes.txt", "teachers/c.ics", "teachers/mine.ics");
        Directory.GetFileSystemEntries(folder).Should().ContainSingle("nothing is left beside the folder");
    }

    [Fact]
    public void AFileThatSomebodyChangedIsNotDeleted()
    {
        Write("ilt.ics", "teachers/a.ics", "teachers/b.ics");
        Put("teachers/b.ics");

        Write("ilt.ics");

        Files().Should().Equal(WrittenList.Name, "ilt.ics", "teachers/b.ics");
    }

    [Fact]
    public void OnlyFilesOfOurShapesAreEverDeleted()
    {
        Write("ilt.ics");
        var hash = File.ReadAllLines(Path.Combine(Target, WrittenList.Name))[1][..64];
        string[] others =
        [
            "../outside.ics",
            "notes.txt",
            "leads/../notes.txt",
            "teachers/deep/a.ics",
            "teachers/A.ics",
            "teachers/.ics",
            "other/a.ics",
            Path.Combine(folder, "outside.ics"),
        ];
        foreach (var other in others)
        {
            var path = Path.Combine(Target, other);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, [1]);
            File.AppendAllText(Path.Combine(Target, WrittenList.Name), $"{hash}  {other}\n");
        }

        Write("calendar.html");

        others.Should().OnlyContain(other => File.Exists(Path.Combine(Target, other)));
        File.Exists(Path.Combine(Target, "ilt.ics")).Should().BeFalse("that one is ours, as the hash shows");
    }

    [Theory]
    [InlineData("files.txt")]
    [InlineData(WrittenList.Name)]
    public void AListWithoutOurHeaderIsNotOurs(string name)
    {
        Put("ilt.ics", "teachers/a.ics");
        var list = "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a  teachers/a.ics\nteachers/a.ics\n";
        File.WriteAllText(Path.Combine(Target, name), list);

        Write("ilt.ics");

        File.ReadAllText(Path.Combine(Target, name)).Should().Be(list);
        File.Exists(Path.Combine(Target, "teachers/a.ics")).Should().BeTrue();
    }

    [Fact]
    public void AFileInPlaceOfTheFolderIsAProblemAndStays()
    {
        File.WriteAllText(Target, "mine");

        Refused("ilt.ics")
            .Should()
            .Equal($"{Target}: This is a file, not a folder. Maybe name another folder with --out?");

        File.ReadAllText(Target).Should().Be("mine");
        Directory.GetFileSystemEntries(folder).Should().ContainSingle();
    }

    [Fact]
    public void EveryPlaceThatIsNotFreeIsToldBeforeAnythingMoves()
    {
        Put("calendar.html", "teachers/a.ics", "leads");
        File.SetAttributes(Path.Combine(Target, "calendar.html"), FileAttributes.ReadOnly);
        Directory.CreateDirectory(Path.Combine(Target, "ilt.ics"));
        var before = District.FilesIn(Target);

        Refused("teachers/a.ics", "leads/b.ics", "ilt.ics", "calendar.html")
            .Should()
            .Equal(
                $"{Target}/leads: A file stands where a folder has to be. Maybe move it away, or name another folder with --out?",
                $"{Target}/ilt.ics: A folder stands where a file has to be. Maybe move it away, or name another folder with --out?",
                $"{Target}/calendar.html: The file is write-protected. Maybe change its permissions, or name another folder with --out?"
            );

        District.FilesIn(Target).Should().Equal(before);
        File.SetAttributes(Path.Combine(Target, "calendar.html"), FileAttributes.Normal);
    }

    [Fact]
    public void WhatMovedIsPutBackWhenALaterFileCannotMove()
    {
        Put("ilt.ics", "teachers/a.ics");
        var before = District.FilesIn(Target);
        using (var staging = StagingFolder.In(Target))
        {
            staging.Write([new("ilt.ics", [1]), new("leads/b.ics", [1])]);
            var swap = new OutputSwap(Target, staging);
            swap.Replace("ilt.ics");
            swap.Replace("leads/b.ics");
            swap.Retire("teachers/a.ics");
            FluentActions.Invoking(() => swap.Replace("calendar.html")).Should().Throw<IOException>();
            swap.TryUndo().Should().BeTrue();
        }
        District.FilesIn(Target).Should().Equal(before);
        Directory.Exists(Path.Combine(Target, "leads")).Should().BeFalse();
    }

    [Fact]
    public void AnInterruptionBeforeTheMoveLeavesNothingBehind()
    {
        using var interruption = new Interruption();
        interruption.Request();
        var problems = new ProblemLog();

        OutputFolder
            .TryWrite(Path.Combine(Target, "deep"), [new("ilt.ics", [1])], problems, interruption)
            .Should()
            .BeFalse();

        problems.InOrder().Should().ContainSingle().Which.What.Should().Be("The run was interrupted.");
        Directory.GetFileSystemEntries(folder).Should().BeEmpty();
    }

    [Fact]
    public void WhatAKilledRunLeftIsSweptAndNothingElse()
    {
        Put(
            ".coachingcalendar-new-0123abcd/new/ilt.ics",
            ".coachingcalendar-new-0123abcd/in-use",
            ".coachingcalendar-new-mine/a.txt",
            ".coachingcalendar-new-0123abcde/a.txt"
        );

        Write("ilt.ics");

        Files()
            .Should()
            .Equal(
                WrittenList.Name,
                ".coachingcalendar-new-0123abcde/a.txt",
                ".coachingcalendar-new-mine/a.txt",
                "ilt.ics"
            );
    }

    [Fact]
    public void ARunThatGoesOnIsNotSwept()
    {
        Directory.CreateDirectory(Target);
        using var other = StagingFolder.In(Target);

        Refused("ilt.ics")
            .Should()
            .Equal($"{Target}: Another run writes to this folder right now. Maybe wait until it is done?");

        Directory.Exists(other.Root).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void AFolderWithoutANameIsAProblem(string name)
    {
        var problems = new ProblemLog();
        OutputFolder.TryWrite(name, [new("ilt.ics", [1])], problems).Should().BeFalse();
        problems
            .InOrder()
            .Select(problem => problem.ToString())
            .Should()
            .Equal("--out: The folder has no name. Maybe write --out out, or --out . for the folder you are in?");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string[] Files() => [.. District.FilesIn(Target).Keys];

    private void Put(params string[] paths)
    {
        foreach (var path in paths)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Target, path))!);
            File.WriteAllText(Path.Combine(Target, path), "mine");
        }
    }

    private void Write(params string[] paths) => Refused(paths).Should().BeEmpty();

    private List<string> Refused(params string[] paths)
    {
        var problems = new ProblemLog();
        OutputFolder
            .TryWrite(Target, [.. paths.Select(path => new OutputFile(path, [1]))], problems)
            .Should()
            .Be(problems.Count == 0);
        return [.. problems.InOrder().Select(problem => problem.ToString())];
    }
}
