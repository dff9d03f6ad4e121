using System.Text;
using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.OneRoster;

namespace LearningCycles.Samples.SisHost.Tests.Import;

public class FilesTests
{
    private static readonly byte[] Header = "sourcedId\n"u8.ToArray();

    [Fact]
    public void AZipAndItsFolderReadAlike()
    {
        var folder = TestData.Files("OneRoster11");
        var zip = TestData.Zip([.. folder.Select(file => ("export/" + file.Key, file.Value))]);

        var files = ZipFiles.Read(zip);

        files.IsTaken.Should().BeTrue();
        OneRosterReader.Read(files.Files).Should().Be(OneRosterReader.Read(folder));
    }

    [Fact]
    public void AZipNeedNotBeSeekable()
    {
        var bytes = TestData.Zip(("orgs.csv", Header)).ToArray();
        using var pipe = new OneWay(bytes);

        ZipFiles.Read(pipe).Files.Keys.Should().Equal("orgs.csv");
    }

    [Theory]
    [InlineData("../orgs.csv")]
    [InlineData("a/../../orgs.csv")]
    [InlineData("/etc/orgs.csv")]
    [InlineData("..\\orgs.csv")]
    [InlineData("C:/orgs.csv")]
    public void AZipThatNamesAPlaceOutsideOfItselfIsRefused(string name)
    {
        var files = ZipFiles.Read(TestData.Zip(("users.csv", Header), (name, Header)));

        files.Refusal.Should().Contain("names a place outside");
        files.Files.Should().BeEmpty("it is all or nothing");
    }

    [Fact]
    public void AZipBombIsRefusedByItsRatio()
    {
        var limits = new ImportLimits { RatioFrom = 10_000, MaxRatio = 50 };

        ZipFiles
            .Read(TestData.Zip(("users.csv", new byte[1_000_000])), limits)
            .Refusal.Should()
            .Contain("larger unpacked");
        ZipFiles
            .Read(TestData.Zip(("users.csv", new byte[9_000])), limits)
            .IsTaken.Should()
            .BeTrue("a small file harms nobody");
    }

    [Fact]
    public void AZipBombIsRefusedByWhatItUnpacksTo()
    {
        var content = new byte[600];
        new Random(1).NextBytes(content);

        ZipFiles.Read(TestData.Zip(("users.csv", content)), new() { MaxFileBytes = 599 }).IsTaken.Should().BeFalse();
        ZipFiles
            .Read(TestData.Zip(("users.csv", content), ("orgs.csv", content)), new() { MaxTotalBytes = 1199 })
            .IsTaken.Should()
            .BeFalse();
        ZipFiles
            .Read(TestData.Zip(("users.csv", content), ("orgs.csv", content)), new() { MaxTotalBytes = 1200 })
            .IsTaken.Should()
            .BeTrue();
    }

    [Fact]
    public void AZipOfTooManyEntriesIsRefused() =>
        ZipFiles
            .Read(TestData.Zip(("a.csv", Header), ("b.csv", Header), ("c.csv", Header)), new() { MaxEntries = 2 })
            .Refusal.Should()
            .Contain("3 entries");

    [Fact]
    public void AZipLargerThanTheLimitIsNotReadToItsEnd() =>
        ZipFiles.Read(TestData.Zip(("a.csv", Header)), new() { MaxZipBytes = 20 }).Refusal.Should().Contain("20 bytes");

    [Fact]
    public void AZipWithOneFileTwiceIsRefused() =>
        ZipFiles
            .Read(TestData.Zip(("a/users.csv", Header), ("b/Users.csv", Header)))
            .Refusal.Should()
            .Contain("two files");

    [Fact]
    public void AFileThatIsNoZipIsRefused()
    {
        var whole = TestData.Zip(("users.csv", Header)).ToArray();

        ZipFiles.Read(new MemoryStream(Header)).Refusal.Should().Contain("no zip");
        ZipFiles.Read(new MemoryStream(whole[..^30])).Refusal.Should().Contain("no zip");
        ZipFiles.Read(new MemoryStream()).Refusal.Should().Contain("no zip");
    }

    [Fact]
    public void WhatIsNoFileOfAnExportIsLeftOutAndTold()
    {
        var files = ZipFiles.Read(
            TestData.Zip(("users.csv", Header), ("__MACOSX/._users.csv", Header), ("run.exe", Header))
        );

        files.Files.Keys.Should().Equal("users.csv");
        files.Remarks.Should().HaveCount(2);
    }

    [Fact]
    public void AFolderThatIsNotThereIsRefused() =>
        FolderFiles.Read(TestData.Folder("Nowhere")).Refusal.Should().Contain("no folder");

    [Fact]
    public void AFolderKeepsToItsLimits()
    {
        FolderFiles
            .Read(TestData.Folder("OneRoster11"), new() { MaxEntries = 2 })
            .Refusal.Should()
            .Contain("at most 2");
        FolderFiles
            .Read(TestData.Folder("OneRoster11"), new() { MaxFileBytes = 10 })
            .Refusal.Should()
            .Contain("larger");
    }

    [Fact]
    public void NamesOfFilesAreFoundInAnyCase() =>
        ZipFiles
            .Read(TestData.Zip(("ORGS.CSV", Encoding.UTF8.GetBytes("sourcedId,name,type\no,School,school\n"))))
            .Files.ContainsKey("orgs.csv")
            .Should()
            .BeTrue();

    private sealed class OneWay(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();
    }
}
