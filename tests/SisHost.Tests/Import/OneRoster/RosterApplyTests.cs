using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.OneRoster;

namespace LearningCycles.Samples.SisHost.Tests.Import.OneRoster;

public class RosterApplyTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithReplay(
        Microsoft.FSharp.Core.FSharpOption<Replay>.Some(
            new Replay(new Rnd(20260824, 20270529), Microsoft.FSharp.Core.FSharpOption<int>.None)
        )
    );

    private static readonly Roster Stored = Roster
        .Empty.Apply(OneRosterReader.Read(TestData.Files("OneRoster12")))
        .Roster;

    [Fact]
    public void TheFirstImportAddsEverything()
    {
        var update = Roster.Empty.Apply(OneRosterReader.Read(TestData.Files("OneRoster12")));

        update.Changes.Should().OnlyContain(change => change.Before == null);
        update.Roster.People.Should().HaveCount(7);
        update.Roster.Roles.Should().HaveCount(10);
        update.Findings.Should().BeEmpty();
    }

    [Fact]
    public void ApplyingAnExportTwiceChangesNothingMore()
    {
        foreach (var folder in new[] { "OneRoster11", "OneRoster12", "OneRoster12Delta" })
        {
            var reading = OneRosterReader.Read(TestData.Files(folder));
            var once = Stored.Apply(reading).Roster;
            once.Apply(reading).Changes.Should().BeEmpty(folder);
        }
    }

    [Fact]
    public void ADeltaChangesWhatItNamesAndLeavesTheRest()
    {
        var update = Stored.Apply(OneRosterReader.Read(TestData.Files("OneRoster12Delta")));

        update
            .Changes.Select(change => change.ToString())
            .Should()
            .Equal(
                "Users l-01 deleted",
                "Users t-03 changed",
                "Users t-06 added",
                "Roles r-03 deleted",
                "Roles r-05 deleted",
                "Roles r-06 deleted",
                "Roles r-13 added",
                "Roles r-14 added",
                "Enrollments e-2 deleted",
                "Enrollments e-4 added"
            );
        update.Roster.Orgs.Should().Equal(Stored.Orgs);
        update.Roster.RolesOf("t-03").Select(role => role.Role).Should().Equal(HostRole.Teacher, HostRole.Lead);
    }

    [Fact]
    public void TheDeletionOfACoachWithOpenCyclesIsForTheHostToDecide()
    {
        var update = Stored.Apply(OneRosterReader.Read(TestData.Files("OneRoster12Delta")));

        var finding = update.FindingsOf(new HashSet<string> { "l-01" }).Single();
        finding.Kind.Should().Be(RosterFindingKind.PersonGone);
        finding
            .Person.Should()
            .Be(Stored.People.Single(person => person.SourcedId == "l-01"), "the host may still need the name");
        finding.Lost.Select(role => role.Role).Should().Equal(HostRole.Teacher, HostRole.Lead);
        update
            .Findings.Should()
            .Contain(one => one.Kind == RosterFindingKind.RoleLost && one.Person!.SourcedId == "t-02");
        update.FindingsOf(new HashSet<string> { "t-01" }).Should().BeEmpty();
    }

    [Fact]
    public void ABulkThatOmitsACoachDeletesTheCoachAndSaysSo()
    {
        var stored = Roster.Empty.Apply(RosterText.V12().Read()).Roster;
        var bulk = RosterText
            .V12()
            .With("users.csv", RosterText.UserHeader, "ana,,,true,ana,Ana,Ortiz,ana@x.example,")
            .With("roles.csv", RosterText.RoleHeader, "r1,,,ana,primary,teacher,,,o");

        var update = stored.Apply(bulk.Read());

        update
            .Changes.Select(change => change.ToString())
            .Should()
            .Equal("Users lee deleted", "Roles r2 deleted", "Roles r3 deleted");
        update.Findings.Single(finding => finding.Kind == RosterFindingKind.PersonGone).Lost.Should().HaveCount(2);
        update
            .Findings.Should()
            .Contain(finding =>
                finding.Kind == RosterFindingKind.MostOfATableGone && finding.What.StartsWith("2 of 3 rows of Roles")
            );
    }

    [Fact]
    public void ADeltaThatOmitsACoachDeletesNobody()
    {
        var stored = Roster.Empty.Apply(RosterText.V12().Read()).Roster;
        var delta = RosterText
            .V12("delta")
            .With(
                "users.csv",
                RosterText.UserHeader,
                "ana,active,2026-09-01T00:00:00Z,true,ana,Ana,Ortiz,ana@x.example,"
            )
            .With("roles.csv", RosterText.RoleHeader, "r1,active,2026-09-01T00:00:00Z,ana,primary,teacher,,,o");

        stored.Apply(delta.Read()).Changes.Should().BeEmpty();
    }

    [Fact]
    public void DeletingAPersonDeletesTheRolesAndTeachingOfThatPerson()
    {
        var stored = Roster.Empty.Apply(RosterText.V12().Read()).Roster;
        var delta = RosterText
            .V12("delta")
            .Without("roles.csv")
            .Without("enrollments.csv")
            .With("users.csv", RosterText.UserHeader, "ana,tobedeleted,2026-09-01T00:00:00Z,true,ana,Ana,Ortiz,,");

        var update = stored.Apply(delta.Read());

        update
            .Changes.Select(change => change.ToString())
            .Should()
            .Equal("Users ana deleted", "Roles r1 deleted", "Enrollments e deleted");
        update.Findings.Should().ContainSingle().Which.Kind.Should().Be(RosterFindingKind.PersonGone);
    }

    [Fact]
    public void ATeacherOf11WhoMovesHasTheNewSchoolAlone()
    {
        var stored = Roster
            .Empty.Apply(RosterText.V11("ana,,,true,o,teacher,ana,,Ana,Ortiz,a@x.example").Read())
            .Roster;
        var moved = RosterText
            .V11Of("delta", "ana,active,2026-09-01T00:00:00Z,true,o2,teacher,ana,,Ana,Ortiz,a@x.example")
            .Read();

        var update = stored.Apply(moved);

        update.Roster.Roles.Select(role => role.SourcedId).Should().Equal("ana@o2");
        update.Findings.Should().ContainSingle().Which.Kind.Should().Be(RosterFindingKind.RoleLost);
    }

    [Fact]
    public void WhoBecomesAGuardianIsNotKeptAndIsToldIfSomethingWasOpen()
    {
        var stored = Roster
            .Empty.Apply(RosterText.V11("ana,,,true,o,teacher,ana,,Ana,Ortiz,a@x.example").Read())
            .Roster;
        var left = RosterText
            .V11Of("delta", "ana,active,2026-09-01T00:00:00Z,true,o,guardian,ana,,Ana,Ortiz,a@x.example")
            .Read();

        var update = stored.Apply(left);

        update.Roster.People.Should().BeEmpty();
        update.Findings.Should().ContainSingle().Which.Kind.Should().Be(RosterFindingKind.PersonGone);
    }

    [Fact]
    public void WhoIsDisabledStaysAndIsTold()
    {
        var stored = Roster.Empty.Apply(RosterText.V12().Read()).Roster;

        var update = stored.Apply(
            RosterText.V12().Changed("users.csv", text => text.Replace("lee,,,true", "lee,,,false")).Read()
        );

        update.Roster.People.Should().HaveCount(2);
        update.Findings.Should().ContainSingle().Which.Kind.Should().Be(RosterFindingKind.PersonDisabled);
    }

    [Fact]
    public void ASchoolThatIsGoneIsToldWithTheRolesAtIt()
    {
        var stored = Roster
            .Empty.Apply(RosterText.V11("ana,,,true,\"o,o2\",teacher,ana,,Ana,Ortiz,a@x.example").Read())
            .Roster;
        var delta = RosterText
            .V11Of("delta")
            .Without("users.csv")
            .With(
                "orgs.csv",
                "sourcedId,status,dateLastModified,name,type",
                "o2,tobedeleted,2026-09-01T00:00:00Z,Other School,school"
            );

        var update = stored.Apply(delta.Read());

        update.Roster.Roles.Select(role => role.Org).Should().Equal("o");
        update
            .Findings.Select(finding => finding.Kind)
            .Should()
            .Equal(RosterFindingKind.SchoolGone, RosterFindingKind.RoleLost);
    }

    [Fact]
    public void ARowThatPointsToNothingIsLeftOutAndTold()
    {
        var delta = RosterText
            .V12("delta")
            .With("roles.csv", RosterText.RoleHeader, "r9,active,2026-09-01T00:00:00Z,nobody,primary,teacher,,,o");

        var update = Roster.Empty.Apply(delta.Read());

        update.Roster.Roles.Should().BeEmpty();
        update
            .Findings.Should()
            .Contain(finding => finding.Kind == RosterFindingKind.LeftOut && finding.What.Contains("'nobody'"));
    }

    [Fact]
    public void APersonWhoseRoleComesWithALaterFileIsKeptWithoutRights()
    {
        var first = RosterText.V12("delta").Without("roles.csv").Without("enrollments.csv");
        var update = Roster.Empty.Apply(first.Read());

        update
            .Findings.Select(finding => finding.Kind)
            .Should()
            .OnlyContain(kind => kind == RosterFindingKind.WithoutRole);
        update.Roster.Apply(RosterText.V12("delta").Without("users.csv").Read()).Roster.Roles.Should().HaveCount(3);
    }

    [Fact]
    public void FromNothingADeltaOfAllRowsIsABulk() =>
        FromNothing(RosterText.V12("delta")).Should().Be(FromNothing(RosterText.V12()));

    [Fact]
    public void WhateverRowsAnExportHoldsTheRosterPointsNowhereOutsideOfItself()
    {
        var row = Gen.Elements(
            "ana,,,true,o,teacher,ana,,Ana,Ortiz,a@x.example",
            "ana,tobedeleted,,true,o,teacher,ana,,Ana,Ortiz,a@x.example",
            "ben,,,true,\"o,o2\",ext:teamLead,ben,,Ben,Ash,b@x.example",
            "ben,active,2026-01-01T00:00:00Z,false,o2,student,ben,,Ben,Ash,",
            "cai,,,yes,gone,principal,cai,,Cai,Lo,c@x.example",
            "dov,,,true,o,unheard,dov,,Dov,Ram,",
            "broken,row",
            "eve,,,true,o,teacher,\"eve,,Eve,Open,",
            ",,,true,o,teacher,x,,No,Id,"
        );
        var export =
            from mode in Gen.Elements("bulk", "delta")
            from rows in Gen.ListOf(row)
            select (mode, rows.ToArray());

        Prop.ForAll(
                Arb.From(Gen.ListOf(export)),
                exports =>
                {
                    var roster = Roster.Empty;
                    foreach (var (mode, rows) in exports)
                    {
                        var reading = RosterText.V11Of(mode, rows).Read();
                        reading.Report.Rows.Count(one => one.File == "users.csv").Should().Be(rows.Length);
                        var update = roster.Apply(reading);
                        roster = update.Roster;
                        roster.Apply(reading).Changes.Should().BeEmpty();
                    }
                    var people = roster.People.Select(person => person.SourcedId).ToList();
                    roster.Roles.Select(role => role.Person).Should().BeSubsetOf(people);
                    people.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
                }
            )
            .Check(Repeatable);
    }

    private static Roster FromNothing(RosterText export) => Roster.Empty.Apply(export.Read()).Roster;
}
