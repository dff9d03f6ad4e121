using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.OneRoster;

namespace LearningCycles.Samples.SisHost.Tests.Import.OneRoster;

public class RosterPeopleTests
{
    [Fact]
    public void InOneRoster11APersonsRowSaysTheRoleAndItsOrgs()
    {
        var reading = RosterText.V11("ana,,,true,o,teacher,ana,,Ana,Ortiz,a@x.example").Read();

        reading.Version.Should().Be("1.1");
        reading.RolesStandWithPeople.Should().BeTrue();
        reading
            .Roles.Rows.Should()
            .Equal(new RosterRole("ana@o", "ana", "o", HostRole.Teacher, "teacher", true, null, null));
    }

    [Fact]
    public void InOneRoster12RolesHaveAFileOfTheirOwn()
    {
        var reading = RosterText
            .V12()
            .Changed("roles.csv", text => text.Replace("teacher,,,o\nr2", "teacher,2026-08-10,2027-05-27,o\nr2"))
            .Read();

        reading
            .Roles.Rows[0]
            .Should()
            .Be(
                new RosterRole("r1", "ana", "o", HostRole.Teacher, "teacher", true, new(2026, 8, 10), new(2027, 5, 27))
            );
        reading
            .Roles.Rows[2]
            .Should()
            .Be(new RosterRole("r3", "lee", "o", HostRole.Lead, "ext:teamLead", false, null, null));
        reading.Roles.Rows[0].Holds(new(2027, 5, 27)).Should().BeTrue();
        reading.Roles.Rows[0].Holds(new(2027, 5, 28)).Should().BeFalse();
    }

    [Fact]
    public void OnePersonMayTeachInTwoSchools()
    {
        RosterText
            .V11("ana,,,true,\"o,o2\",teacher,ana,,Ana,Ortiz,a@x.example")
            .Read()
            .Roles.Rows.Select(role => (role.Org, role.IsPrimary))
            .Should()
            .Equal(("o", true), ("o2", false));

        var roster = Roster.Empty.Apply(OneRosterReader.Read(TestData.Files("OneRoster12"))).Roster;
        roster.RolesOf("t-02").Select(role => role.Org).Should().Equal("org-vale", "org-ridge");
        roster.People.Count(person => person.SourcedId == "t-02").Should().Be(1);
    }

    [Fact]
    public void AnOrgThatIsInNoRowIsLeftOutAndTheOtherStays()
    {
        var reading = RosterText.V11("ana,,,true,\"gone,o\",teacher,ana,,Ana,Ortiz,a@x.example").Read();

        reading.Row("users.csv", "ana").ShouldBe(RowOutcome.Changed, "'gone' is in no row of the orgs");
        reading.Roles.Rows.Should().ContainSingle().Which.Org.Should().Be("o");
    }

    [Fact]
    public void ATeacherWithoutEMailIsKeptAndTold()
    {
        var reading = RosterText.V11("ana,,,true,o,teacher,ana,,Ana,Ortiz,").Read();

        reading.Row("users.csv", "ana").ShouldBe(RowOutcome.Kept, "no e-mail address");
        reading.People.Rows[0].Email.Should().BeNull();
    }

    [Fact]
    public void StudentsAndGuardiansAreNotKept()
    {
        var reading = OneRosterReader.Read(TestData.Files("OneRoster12"));

        reading.People.Rows.Select(person => person.SourcedId).Should().NotContain("s-01").And.NotContain("g-01");
        reading.Row("users.csv", "s-01").ShouldBe(RowOutcome.Skipped, "has a part in coaching");
        reading.Row("roles.csv", "r-11").ShouldBe(RowOutcome.Skipped, "'student' has no part in coaching");
        reading.Row("enrollments.csv", "e-3").ShouldBe(RowOutcome.Skipped, "only who teaches");
        reading
            .Report.Rows.Select(row => row.ToString())
            .Should()
            .NotContain(text => text.Contains("Milo") || text.Contains("Rosa"));
    }

    [Fact]
    public void AgentsWhoAreInNoRowCostNobodyTheRow()
    {
        var reading = RosterText
            .V12()
            .Changed("users.csv", text => text.Replace("ana@x.example,", "ana@x.example,\"lee,gone\""))
            .Read();

        reading
            .Row("users.csv", "ana")
            .ShouldBe(RowOutcome.Kept, "'gone', who is in no row")
            .Remarks.Should()
            .ContainSingle();
    }

    [Fact]
    public void ExtensionRolesAreReadByTheMapInAnyCase()
    {
        var reading = RosterText
            .V12()
            .And(
                "roles.csv",
                "r4,,,ana,secondary,ext:SeniorTeamLead,,,o",
                "r5,,,ana,secondary,ext:ilt,,,o",
                "r6,,,ana,secondary,Teacher,,,o"
            )
            .Read();

        reading
            .Roles.Rows.Where(role => role.Person == "ana")
            .Select(role => role.Role)
            .Should()
            .Equal(HostRole.Teacher, HostRole.Lead, HostRole.InstructionalLeadershipTeam, HostRole.Teacher);
        reading.Row("roles.csv", "r4").ShouldBe(RowOutcome.Changed, "read as 'ext:seniorTeamLead'");
    }

    [Fact]
    public void RolesThatTheMapDoesNotKnowGiveNoRightsAndAreListedForAPerson()
    {
        var export = RosterText
            .V12()
            .And("roles.csv", "r4,,,ana,secondary,ext:deanOfCulture,,,o", "r5,,,lee,secondary,techer,,,o");

        var reading = export.Read();
        reading.UnknownRoles.Should().Equal("ext:deanOfCulture", "techer");
        reading.Row("roles.csv", "r4").ShouldBe(RowOutcome.Skipped, "not in the role map");
        reading.Roles.Rows.Should().HaveCount(3);

        var map = RoleMap.Default.With("ext:deanOfCulture", HostRole.SchoolLeader).With("techer", null);
        var again = export.Read(new() { Roles = map });
        again.UnknownRoles.Should().BeEmpty();
        again.Roles.Rows.Should().Contain(role => role.SourcedId == "r4" && role.Role == HostRole.SchoolLeader);
    }

    [Fact]
    public void EveryRoleOfBothVersionsIsInTheMapAndFewHaveAPart()
    {
        string[] words =
        [
            "administrator",
            "aide",
            "counselor",
            "districtAdministrator",
            "guardian",
            "parent",
            "principal",
            "proctor",
            "relative",
            "siteAdministrator",
            "student",
            "systemAdministrator",
            "teacher",
        ];

        words.Where(word => RoleMap.Default.Find(word) is null).Should().BeEmpty();
        words
            .Where(word => RoleMap.Default.Find(word)!.Role is HostRole.Administrator)
            .Should()
            .Equal("systemAdministrator");
        words.Where(word => RoleMap.Default.Find(word)!.Role is HostRole.Lead).Should().BeEmpty();
    }

    [Fact]
    public void WhoHasOnlyRolesWithoutAPartIsNotKept()
    {
        var reading = OneRosterReader.Read(TestData.Files("OneRoster11"));

        reading.Row("users.csv", "a-01").ShouldBe(RowOutcome.Skipped, "'aide' has no part in coaching");
        reading.People.Rows.Should().HaveCount(8);
        reading.Report.Of(RowOutcome.Changed).Should().BeEmpty();
    }

    [Fact]
    public void APersonWhoseRoleCannotBeReadIsNotLost()
    {
        var stored = Roster.Empty.Apply(RosterText.V12().Read()).Roster;

        var reading = RosterText
            .V12()
            .Changed(
                "roles.csv",
                text => text.Replace("r1,,,ana,primary,teacher,,,o", "r1,,,ana,primary,teacher,,,gone")
            )
            .Read();

        reading.Row("roles.csv", "r1").ShouldBe(RowOutcome.Skipped, "'gone' is in no row of the orgs");
        stored.Apply(reading).Roster.Should().Be(stored, "a bad row is no deletion");
    }

    [Fact]
    public void NamesAreThoseThatThePersonPrefers()
    {
        var reading = OneRosterReader.Read(TestData.Files("OneRoster12"));

        reading.People.Rows.Single(person => person.SourcedId == "t-02").DisplayName.Should().Be("Jabu Mbeki");
        reading.People.Rows.Single(person => person.SourcedId == "t-01").DisplayName.Should().Be("Inês Duarte");
    }

    [Fact]
    public void IdsOfOtherSystemsAreReadAndBadOnesLeftOut()
    {
        var reading = RosterText
            .V11("ana,,,true,o,teacher,ana,\"{LDAP:ana},{SIS:4:01},badge 7\",Ana,Ortiz,a@x.example")
            .Read();

        reading.People.Rows[0].OtherIds.Should().Equal(new OtherId("LDAP", "ana"), new OtherId("SIS", "4:01"));
        reading.Row("users.csv", "ana").ShouldBe(RowOutcome.Changed, "'badge 7'");
    }

    [Fact]
    public void APersonWithoutNamesIsCalledByTheUsername()
    {
        var reading = RosterText.V11("ana,,,true,o,teacher,aortiz,,,,a@x.example").Read();

        reading.People.Rows[0].DisplayName.Should().Be("aortiz");
        reading.Row("users.csv", "ana").ShouldBe(RowOutcome.Changed, "'aortiz' is taken in its place");
    }

    [Fact]
    public void ARoleThatEndsBeforeItBeginsHasNoDates()
    {
        var reading = RosterText.V12().And("roles.csv", "r4,,,ana,secondary,ext:ilt,2027-01-01,2026-01-01,o").Read();

        reading.Row("roles.csv", "r4").ShouldBe(RowOutcome.Changed, "both dates are left out");
        reading.Roles.Rows.Single(role => role.SourcedId == "r4").First.Should().BeNull();
    }

    [Fact]
    public void WhoTeachesWhenAndWhereIsKnown()
    {
        var roster = Roster.Empty.Apply(OneRosterReader.Read(TestData.Files("OneRoster11"))).Roster;

        roster
            .ClassesOf("t-02")
            .Select(one => (one.Title, one.School, one.Location))
            .Should()
            .Equal(("Science 6", "org-vale", "Lab 2"), ("Grade 4 Homeroom", "org-ridge", "Room 3"));
        roster.ClassesOf("t-01").Single().Periods.Should().Equal("P1", "P3");
    }
}
