using System.Text;
using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.OneRoster;

namespace LearningCycles.Samples.SisHost.Tests.Import.OneRoster;

public class RosterFileTests
{
    private static readonly RosterReading Plain = RosterText.V12().Read();

    private static void ReadsAlike(RosterReading reading) =>
        (reading with { Report = Plain.Report }).Should().Be(Plain);

    [Fact]
    public void APlainExportIsKeptRowByRow()
    {
        Plain.Report.Rows.Should().HaveCount(10).And.OnlyContain(row => row.Outcome == RowOutcome.Kept);
        Plain.Report.Remarks.Should().BeEmpty();
        Plain.Version.Should().Be("1.2");
        Plain.People.Rows.Select(person => person.DisplayName).Should().Equal("Ana Ortiz", "Lee Marsh");
    }

    [Fact]
    public void ColumnsMayStandInAnyOrder() =>
        ReadsAlike(
            RosterText
                .V12()
                .With(
                    "orgs.csv",
                    "parentSourcedId,type,name,sourcedId,metadata.region,dateLastModified,status",
                    "NULL,district,District,d,north,,",
                    "d,school,School,o,north,,"
                )
                .Read()
        );

    [Fact]
    public void TheCaseOfAHeaderDoesNotMatter() =>
        ReadsAlike(
            RosterText
                .V12()
                .Changed("orgs.csv", text => text.Replace("sourcedId,status", "SOURCEDID,Status"))
                .Changed("users.csv", text => text.Replace("givenName", " GivenName "))
                .Read()
        );

    [Fact]
    public void AByteOrderMarkIsTolerated() =>
        ReadsAlike(
            RosterText
                .V12()
                .Changed("users.csv", text => "\uFEFF" + text)
                .Changed("manifest.csv", text => "\uFEFF" + text)
                .Read()
        );

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsOfAnySystemAreRead(string end) =>
        ReadsAlike(RosterText.V12().Changed("roles.csv", text => text.Replace("\n", end)).Read());

    [Fact]
    public void LineEndsMayBeMixedAndBlankLinesStandBetween()
    {
        var reading = RosterText
            .V12()
            .Changed(
                "roles.csv",
                text => text.Replace("secondary", "primary").Replace("o\nr2", "o\r\n\r\n\nr2").TrimEnd()
            )
            .Changed("roles.csv", text => text.Replace("lee,primary,ext", "lee,secondary,ext"))
            .Read();

        ReadsAlike(reading);
        reading.Row("roles.csv", "r2").Line.Should().Be(5);
    }

    [Fact]
    public void AHeaderOnlyFileDeletesNothing()
    {
        var stored = Roster.Empty.Apply(Plain).Roster;

        var reading = RosterText
            .V12()
            .With("users.csv", RosterText.UserHeader)
            .With("roles.csv", RosterText.RoleHeader)
            .Read();

        reading.People.Mode.Should().Be(RosterFileMode.Absent);
        reading.Report.Remarks.Should().Contain(remark => remark.StartsWith("users.csv has a header and no row"));
        stored.Apply(reading).Changes.Should().BeEmpty();
    }

    [Fact]
    public void OptionalFilesMayBeMissing()
    {
        var reading = RosterText
            .V12()
            .Without("classes.csv")
            .Without("enrollments.csv")
            .Changed(
                "manifest.csv",
                text => text.Replace("file.classes,bulk\n", "").Replace("file.enrollments,bulk\n", "")
            )
            .Read();

        reading.Report.Remarks.Should().BeEmpty();
        reading.Classes.Mode.Should().Be(RosterFileMode.Absent);
        reading.People.Rows.Should().HaveCount(2);
    }

    [Fact]
    public void FilesThatTheManifestSaysAreAbsentAreNotMissed()
    {
        var reading = RosterText
            .V12()
            .Without("classes.csv")
            .Changed("manifest.csv", text => text.Replace("file.classes,bulk", "file.classes,absent"))
            .Read();

        reading.Report.Remarks.Should().BeEmpty();
    }

    [Fact]
    public void AFileThatTheManifestPromisesAndThatIsMissingDeletesNothing()
    {
        var stored = Roster.Empty.Apply(Plain).Roster;

        var reading = RosterText.V12().Without("classes.csv").Read();

        reading
            .Report.Remarks.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("classes.csv")
            .And.Contain("no such file");
        stored.Apply(reading).Roster.Classes.Should().Equal(stored.Classes);
    }

    [Fact]
    public void AFileThatTheManifestSaysIsAbsentIsReadAsChanges()
    {
        var reading = RosterText
            .V12()
            .Changed("manifest.csv", text => text.Replace("file.classes,bulk", "file.classes,absent"))
            .Read();

        reading.Classes.Mode.Should().Be(RosterFileMode.Delta);
        reading.Classes.Rows.Should().ContainSingle();
        reading.Report.Remarks.Should().ContainSingle().Which.Should().Contain("classes.csv is there, but");
    }

    [Fact]
    public void WithoutAManifestNothingIsDeletedUnlessTheHostSaysSo()
    {
        var export = RosterText.V12().Without("manifest.csv");

        export.Read().People.Mode.Should().Be(RosterFileMode.Delta);
        export.Read().Report.Remarks.Should().ContainSingle().Which.Should().Contain("no manifest.csv");
        export
            .Read(new OneRosterOptions { WithoutManifest = RosterFileMode.Bulk })
            .People.Mode.Should()
            .Be(RosterFileMode.Bulk);
    }

    [Fact]
    public void AFileWithoutItsIdsIsNotReadAndDeletesNothing()
    {
        var reading = RosterText.V12().Changed("orgs.csv", text => text.Replace("sourcedId,", "id,")).Read();

        reading.Orgs.Mode.Should().Be(RosterFileMode.Absent);
        reading.Report.Remarks.Should().Contain(remark => remark.Contains("no column 'sourcedId'"));
        reading.Roles.Rows.Should().HaveCount(3, "a file that is not read can miss nobody");
    }

    [Fact]
    public void AnEmptyFileIsNotRead()
    {
        var reading = RosterText.V12().WithBytes("classes.csv", []).Read();

        reading.Classes.Mode.Should().Be(RosterFileMode.Absent);
        reading.Report.Remarks.Should().ContainSingle().Which.Should().Contain("it is empty");
    }

    [Fact]
    public void AFileThatIsNotUtf8KeepsItsNames()
    {
        var reading = RosterText
            .V12()
            .WithBytes(
                "users.csv",
                Encoding.Latin1.GetBytes(RosterText.UserHeader + "\nana,,,true,ana,Inês,Ortiz,a@x.example,\n")
            )
            .Read();

        reading.People.Rows[0].GivenName.Should().Be("Inês");
        reading.Report.Remarks.Should().Contain(remark => remark.Contains("Latin-1"));
    }

    [Fact]
    public void AFileInUtf16IsRefusedWithAdvice() =>
        RosterText
            .V12()
            .WithBytes("classes.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("sourcedId\n")])
            .Read()
            .Report.Remarks.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("UTF-16");

    [Fact]
    public void QuotesAndCommasBelongToValues() =>
        RosterText
            .V12()
            .And("users.csv", "essie,,,true,essie,Esther,\"Whitehorse \"\"Essie\"\", Yazzie\",e@x.example,")
            .And("roles.csv", "r9,,,essie,primary,teacher,,,o")
            .Read()
            .People.Rows.Single(person => person.SourcedId == "essie")
            .FamilyName.Should()
            .Be("Whitehorse \"Essie\", Yazzie");

    [Theory]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void ALineBreakWithinAValueIsReadAsABlank(string lineBreak)
    {
        var reading = RosterText
            .V12()
            .Changed(
                "orgs.csv",
                text => text.Replace("School,school", $"\"Hill{lineBreak}School\",school") + "o3,,,After,school,,d\n"
            )
            .Read();

        reading.Row("orgs.csv", "o").ShouldBe(RowOutcome.Changed, "line break");
        reading.Orgs.Rows.Select(org => org.Name).Should().Equal("District", "Hill School", "After");
        reading.Row("orgs.csv", "o3").Line.Should().Be(5);
    }

    [Fact]
    public void AQuoteLeftOpenCostsItsOwnRowAlone()
    {
        var reading = RosterText
            .V12()
            .And(
                "orgs.csv",
                "bad,,,\"Open School,school,,d",
                "o3,,,\"Third, School\",school,,d",
                "bad2,,,\"Also open,school,,d",
                "o4,,,Fourth,school,,d"
            )
            .Read();

        reading.Orgs.Rows.Select(org => org.SourcedId).Should().Equal("d", "o", "o3", "o4");
        reading.Row("orgs.csv", "bad").ShouldBe(RowOutcome.Skipped, "quote").Line.Should().Be(4);
        reading.Row("orgs.csv", "bad2").ShouldBe(RowOutcome.Skipped, "quote");
    }

    [Fact]
    public void ARowOfAnotherWidthCostsNoOther()
    {
        var reading = RosterText
            .V12()
            .And("orgs.csv", "wide,,,Hill, School,school,,d", "thin,,,Thin", "o3,,,Third,school,,d,,")
            .Read();

        reading.Row("orgs.csv", "wide").ShouldBe(RowOutcome.Skipped, "8 values, but the header has 7");
        reading.Row("orgs.csv", "thin").ShouldBe(RowOutcome.Skipped, "4 values");
        reading.Row("orgs.csv", "o3").ShouldBe(RowOutcome.Kept);
    }

    [Fact]
    public void AnEndlessValueCostsItsOwnRowAlone()
    {
        var reading = RosterText.V12().And("orgs.csv", $"long,,,{new string('x', 5000)},school,,d").Read();

        reading.Row("orgs.csv", "long").ShouldBe(RowOutcome.Skipped, "5000 characters");
        reading.Orgs.Rows.Should().HaveCount(2);
    }

    [Fact]
    public void AColumnThatIsThereTwiceIsReadOnce()
    {
        var reading = RosterText
            .V12()
            .With("orgs.csv", "sourcedId,name,NAME,type", "d,District,Other,district", "o,School,Other,school")
            .Read();

        reading.Orgs.Rows.Select(org => org.Name).Should().Equal("District", "School");
        reading.Report.Remarks.Should().ContainSingle().Which.Should().Contain("twice");
    }

    [Fact]
    public void ADuplicateIdIsReadOnceAndTheLaterChangeHolds()
    {
        var reading = RosterText
            .V12()
            .And(
                "orgs.csv",
                "o,,,School again,school,,d",
                "n,,2026-08-01T00:00:00Z,Old name,school,,d",
                "n,,2026-09-01T00:00:00Z,New name,school,,d"
            )
            .Read();

        reading.Orgs.Rows.Select(org => org.Name).Should().Equal("District", "New name", "School");
        reading.Row("orgs.csv", "o").ShouldBe(RowOutcome.Skipped, "line 3");
        reading.Report.Rows.Single(row => row.SourcedId == "n" && row.Line == 5).ShouldBe(RowOutcome.Skipped, "line 6");
    }

    [Fact]
    public void TheVersionIsThatOfTheFilesWhateverTheManifestSays()
    {
        var reading = RosterText
            .V12()
            .Changed("manifest.csv", text => text.Replace("version,1.2", "version,v1.1"))
            .Read();

        reading.Version.Should().Be("1.2");
        reading.Report.Remarks.Should().ContainSingle().Which.Should().Contain("look like 1.2");
    }

    [Fact]
    public void FilesThatCoachingDoesNotNeedAreNamedAndNotRead() =>
        RosterText
            .V12()
            .With("demographics.csv", "sourcedId,birthDate", "s,2014-01-01")
            .Read()
            .Report.Remarks.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("demographics.csv is not read");

    [Fact]
    public void FilesLikeMicrosoftsWithoutStatusColumnsAreRead()
    {
        var reading = OneRosterReader.Read(
            TestData.Files(
                ("orgs.csv", "sourcedId,name,type,parentSourcedId\no,School,school,\n"),
                (
                    "academicSessions.csv",
                    "sourcedId,title,type,schoolYear,startDate,endDate\ny,Year,schoolYear,2021,8/24/2021,6/11/2022\n"
                ),
                ("users.csv", "sourcedId,username,givenName,familyName,email\nu,u,Uma,Reed,u@x.example\n"),
                ("roles.csv", "sourcedId,userSourcedId,orgSourcedId,role\nr,u,o,teacher\n")
            ),
            new() { WithoutManifest = RosterFileMode.Bulk }
        );

        reading.Row("academicSessions.csv", "y").ShouldBe(RowOutcome.Changed, "read as 2021-08-24");
        reading
            .Sessions.Rows[0]
            .Should()
            .Be(new RosterSession("y", "Year", "schoolYear", new(2021, 8, 24), new(2022, 6, 11), null, 2022));
        reading.People.Rows.Should().ContainSingle();
        reading.Roles.Rows[0].IsPrimary.Should().BeTrue();
    }

    [Fact]
    public void AFileWithMoreRowsThanTheLimitIsCut()
    {
        var reading = RosterText.V12().Read(new() { Limits = new() { MaxRows = 1 } });

        reading.Orgs.Rows.Should().ContainSingle();
        reading.Report.Remarks.Should().Contain(remark => remark.Contains("more than 1 rows"));
    }
}
