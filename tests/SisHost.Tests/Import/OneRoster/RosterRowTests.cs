using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.OneRoster;

namespace LearningCycles.Samples.SisHost.Tests.Import.OneRoster;

public class RosterRowTests
{
    [Theory]
    [InlineData("bulk", "", RowOutcome.Kept)]
    [InlineData("bulk", "active", RowOutcome.Kept)]
    [InlineData("delta", "active", RowOutcome.Kept)]
    [InlineData("delta", "Active", RowOutcome.Kept)]
    [InlineData("delta", "", RowOutcome.Changed)]
    public void ARowWithoutAStatusIsActiveAndADeltaShouldHaveSaidSo(string mode, string status, RowOutcome outcome)
    {
        var reading = RosterText.V12(mode).And("orgs.csv", $"o3,{status},2026-09-01T00:00:00Z,Third,school,,d").Read();

        reading.Row("orgs.csv", "o3").ShouldBe(outcome);
        reading.Orgs.Rows.Should().Contain(org => org.SourcedId == "o3");
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-09-01T00:00:00Z")]
    [InlineData("2026-09-01T00:00:00.000Z")]
    [InlineData("yesterday")]
    public void WhenARowWasChangedLastDoesNotDecideWhetherItIsRead(string changed) =>
        RosterText
            .V12()
            .And("orgs.csv", $"o3,,{changed},Third,school,,d")
            .Read()
            .Row("orgs.csv", "o3")
            .ShouldBe(RowOutcome.Kept);

    [Theory]
    [InlineData("tobedeleted")]
    [InlineData("toBeDeleted")]
    public void ARowThatIsToBeDeletedIsGoneInBulkToo(string status)
    {
        var reading = RosterText.V12().And("orgs.csv", $"o3,{status},2026-09-01T00:00:00Z,Third,school,,d").Read();

        reading.Orgs.Gone.Should().Equal("o3");
        reading.Row("orgs.csv", "o3").ShouldBe(RowOutcome.Kept, "to be deleted");
    }

    [Fact]
    public void AnUnknownStatusLeavesWhatIsStored()
    {
        var stored = Roster.Empty.Apply(RosterText.V12().Read()).Roster;

        var reading = RosterText.V12().Changed("orgs.csv", text => text.Replace("o,,,", "o,inactive,,")).Read();

        reading.Row("orgs.csv", "o").ShouldBe(RowOutcome.Skipped, "'inactive' is neither");
        stored.Apply(reading).Roster.Should().Be(stored);
    }

    [Theory]
    [InlineData("true", true, RowOutcome.Kept)]
    [InlineData("false", false, RowOutcome.Kept)]
    [InlineData("TRUE", true, RowOutcome.Changed)]
    [InlineData("0", false, RowOutcome.Changed)]
    [InlineData("N", false, RowOutcome.Changed)]
    [InlineData("perhaps", true, RowOutcome.Changed)]
    public void BooleansAreReadAsVendorsWriteThem(string written, bool read, RowOutcome outcome)
    {
        var reading = RosterText
            .V12()
            .Changed("users.csv", text => text.Replace("ana,,,true", $"ana,,,{written}"))
            .Read();

        reading.Row("users.csv", "ana").ShouldBe(outcome);
        reading.People.Rows[0].Enabled.Should().Be(read);
    }

    [Theory]
    [InlineData("2026-08-10", RowOutcome.Kept)]
    [InlineData("8/10/2026", RowOutcome.Changed)]
    [InlineData("08/10/2026", RowOutcome.Changed)]
    [InlineData("2026-08-10T00:00:00.000Z", RowOutcome.Changed)]
    [InlineData("8/10/2026 12:00:00 AM", RowOutcome.Changed)]
    public void DatesAreReadAsVendorsWriteThem(string written, RowOutcome outcome)
    {
        var reading = RosterText
            .V12()
            .Changed("academicSessions.csv", text => text.Replace("2026-08-10", written))
            .Read();

        reading.Row("academicSessions.csv", "y").ShouldBe(outcome);
        reading.Sessions.Rows[0].First.Should().Be(new(2026, 8, 10));
    }

    [Theory]
    [InlineData("24.8.2026", "is no date")]
    [InlineData("13/13/2026", "is no date")]
    [InlineData("2026-02-30", "is no date")]
    [InlineData("", "is empty")]
    [InlineData("2027-06-01", "before it begins")]
    public void ASessionWithoutDatesIsSkippedAlone(string written, string why)
    {
        var reading = RosterText
            .V12()
            .And(
                "academicSessions.csv",
                $"bad,,,Bad,term,{written},2026-12-18,y,2027",
                "s,,,Fall,semester,2026-08-10,2026-12-18,y,2027"
            )
            .Read();

        reading.Row("academicSessions.csv", "bad").ShouldBe(RowOutcome.Skipped, why);
        reading.Sessions.Unread.Should().Equal("bad");
        reading.Sessions.Rows.Should().HaveCount(2);
    }

    [Fact]
    public void AListStandsInOneCell()
    {
        var reading = RosterText
            .V12()
            .And(
                "classes.csv",
                "k2,,,Science,\"06, 07,06\",c,S,scheduled,Lab,o,\"y,gone\",\"Science,Health\",\"03,08\",\"P1, P3\""
            )
            .Read();

        var found = reading.Classes.Rows.Single(one => one.SourcedId == "k2");
        found.Grades.Should().Equal("06", "07");
        found.Periods.Should().Equal("P1", "P3");
        found.Subjects.Should().Equal("Science", "Health");
        found.Sessions.Should().Equal("y");
        reading.Row("classes.csv", "k2").ShouldBe(RowOutcome.Changed, "'gone' is in no row of the sessions");
    }

    [Fact]
    public void AnUnknownEnumWordIsNotedAndTheRowStays()
    {
        var reading = RosterText
            .V12()
            .And("orgs.csv", "a,,,Annex,building,,d", "b,,,Charter,ext:charterSchool,,d", "c,,,Case,School,,d")
            .Read();

        reading.Row("orgs.csv", "a").ShouldBe(RowOutcome.Kept, "'building' is none of OneRoster's words");
        reading.Row("orgs.csv", "b").ShouldBe(RowOutcome.Kept).Remarks.Should().BeEmpty();
        reading.Row("orgs.csv", "c").ShouldBe(RowOutcome.Changed, "read as 'school'");
        reading.Orgs.Rows.Where(org => org.IsSchool).Select(org => org.SourcedId).Should().Equal("c", "o");
    }

    [Theory]
    [InlineData("NULL")]
    [InlineData("null")]
    [InlineData("")]
    public void AParentOfNullIsNone(string parent)
    {
        var reading = RosterText.V12().And("orgs.csv", $"d2,,,Other District,district,,{parent}").Read();

        reading.Orgs.Rows.Single(org => org.SourcedId == "d2").Parent.Should().BeNull();
        reading.Row("orgs.csv", "d2").ShouldBe(RowOutcome.Kept);
    }

    [Fact]
    public void AChildMayStandBeforeItsParent()
    {
        var reading = RosterText
            .V12()
            .With("orgs.csv", "sourcedId,name,type,parentSourcedId", "o,School,school,d", "d,District,district,")
            .Read();

        reading.Orgs.Rows.Single(org => org.SourcedId == "o").Parent.Should().Be("d");
        reading.Report.Rows.Should().OnlyContain(row => row.Outcome == RowOutcome.Kept);
    }

    [Fact]
    public void AnOrphanIsKeptWithoutItsParent()
    {
        var reading = RosterText
            .V12()
            .And("orgs.csv", "o3,,,Third,school,,gone")
            .And("academicSessions.csv", "q,,,Q1,gradingPeriod,2026-08-10,2026-10-09,gone,2027")
            .Read();

        reading.Row("orgs.csv", "o3").ShouldBe(RowOutcome.Changed, "'gone' is in no row");
        reading.Row("academicSessions.csv", "q").ShouldBe(RowOutcome.Changed, "'gone' is in no row");
        reading.Orgs.Rows.Single(org => org.SourcedId == "o3").Parent.Should().BeNull();
    }

    [Fact]
    public void InADeltaTheParentMayBeStoredAlready() =>
        RosterText
            .V12("delta")
            .And("orgs.csv", "o3,active,2026-09-01T00:00:00Z,Third,school,,elsewhere")
            .Read()
            .Orgs.Rows.Single(org => org.SourcedId == "o3")
            .Parent.Should()
            .Be("elsewhere");

    [Fact]
    public void ParentsThatLeadBackToThemselvesAreCut()
    {
        var reading = RosterText
            .V12()
            .And("orgs.csv", "a,,,A,department,,b", "b,,,B,department,,a", "s,,,S,department,,s")
            .Read();

        reading
            .Orgs.Rows.Where(org => org.SourcedId is "a" or "b" or "s")
            .Count(org => org.Parent is null)
            .Should()
            .Be(2);
        reading.Row("orgs.csv", "s").ShouldBe(RowOutcome.Changed, "lead back to itself");
    }

    [Fact]
    public void ARowWithoutAnIdIsSkippedAlone()
    {
        var reading = RosterText.V12().And("orgs.csv", ",,,Nameless,school,,d").Read();

        reading.Row("orgs.csv", "").ShouldBe(RowOutcome.Skipped, "the sourcedId is empty").Line.Should().Be(4);
        reading.Orgs.Unread.Should().BeEmpty();
    }

    [Fact]
    public void WhatAReportShowsOfAValueIsOneLineAndNotEndless()
    {
        var reading = RosterText.V12().And("orgs.csv", $"o3,\"{new string('x', 900)}\u0007\",,Third,school,,d").Read();

        reading
            .Row("orgs.csv", "o3")
            .Remarks[0]
            .Should()
            .NotContain("\u0007")
            .And.Subject.Length.Should()
            .BeLessThan(200);
    }
}
