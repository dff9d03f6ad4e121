using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Tests.Store;

/// <summary>The same upgrades on every database: one that is put back to the first version's tables is brought up again.</summary>
public class SchemaUpgradeTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task WhatWasBroughtUpHasTheTablesOfANewDatabaseAndFindsItsPeople(Database on)
    {
        using var database = await TestDatabase.Make(on);
        var cycle = GoldenSubjects.Of(KeptKinds.Cycles);
        await database.Store().Save(KeptKinds.Cycles, cycle, 0, new("lee"));
        await using var db = database.Open();
        var made = await TestDatabase.Columns(db);
        await PutBack(db);

        await Schema.BringUp(db);

        (await Schema.Read(db)).Should().Be(Schema.Newest);
        (await TestDatabase.Columns(db)).Should().Equal(made);
        (await database.Store().Of(KeptKinds.Cycles, cycle.Coach))
            .Should()
            .ContainSingle()
            .Which.Subject.Should()
            .Be(cycle);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task AnUpgradeThatFailsLeavesTheDatabaseAsItWas(Database on)
    {
        using var database = await TestDatabase.Make(on);
        await database.Store().Save(KeptKinds.Cycles, GoldenSubjects.Of(KeptKinds.Cycles), 0, new("lee"));
        await using var db = database.Open();
        await PutBack(db);
        await db.Database.ExecuteSqlRawAsync("UPDATE cycles SET \"Subject\" = '{{}}'");
        var before = await TestDatabase.Columns(db);

        await FluentActions.Awaiting(() => Schema.BringUp(db)).Should().ThrowAsync<Json.JsonRefusedException>();

        await using var again = database.Open();
        (await Schema.Read(again)).Should().Be(1);
        (await TestDatabase.Columns(again)).Should().Equal(before);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task ADatabaseOfANewerProgramIsRefused(Database on)
    {
        using var database = await TestDatabase.Make(on);
        await using var db = database.Open();
        await db.Database.ExecuteSqlRawAsync("UPDATE schema_version SET version = 99");

        await FluentActions
            .Awaiting(() => Schema.BringUp(db))
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*version 99*");
    }

    private static async Task PutBack(CoachingDb db)
    {
        await db.Database.ExecuteSqlRawAsync(
            """
            DROP TABLE people_of; DROP TABLE schools; DROP TABLE coaching_calendars;
            DROP TABLE rosters; DROP TABLE members; DROP TABLE feeds; DROP TABLE school_years; DROP TABLE taken_feeds;
            """
        );
        await db.Database.ExecuteSqlRawAsync("UPDATE schema_version SET version = 1");
    }
}
