using System.Runtime.CompilerServices;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Tests.Store;

/// <summary>Files that earlier programs wrote; <c>Files/v1.db</c> has every kind of subject.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    // What the first version could keep.
    public static TheoryData<string> Tables =>
        [
            .. KeptKinds
                .All.Where(kind => kind != KeptKinds.Calendars && kind != KeptKinds.Years)
                .Select(kind => kind.Table),
        ];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task AFileOfTheFirstVersionIsBroughtUpWithEverySubject(string table)
    {
        await using var db = Open(Copy("v1"));

        await Schema.BringUp(db);

        (await Schema.Read(db)).Should().Be(Schema.Newest);
        var kind = KeptKinds.All.Single(one => one.Table == table);
        await (Task)
            typeof(SchemaTests)
                .GetMethod(
                    nameof(Loads),
                    System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static
                )!
                .MakeGenericMethod(kind.GetType().GetGenericArguments())
                .Invoke(null, [kind, new CoachingStore(db, new FixedTime())])!;
    }

    [Fact]
    public async Task WhatWasBroughtUpHasTheTablesOfANewDatabase()
    {
        await using var old = Open(Copy("v1"));
        await Schema.BringUp(old);
        using var fresh = await TestDatabase.Make(Database.Sqlite);
        await using var made = fresh.Open();

        (await TestDatabase.Columns(old)).Should().Equal(await TestDatabase.Columns(made));
    }

    [Fact]
    public async Task AFileOfTheSecondVersionGetsYearsAndFeedsAndKeepsWhatItHas()
    {
        await using var db = Open(Copy("v1"));
        await Schema.BringUp(db);
        var columns = await TestDatabase.Columns(db);
        await db.Database.ExecuteSqlRawAsync(
            "DROP TABLE school_years; DROP TABLE taken_feeds; UPDATE schema_version SET version = 2"
        );
        var people = await db.People.CountAsync();

        await Schema.BringUp(db);

        (await Schema.Read(db)).Should().Be(Schema.Newest);
        (await TestDatabase.Columns(db)).Should().Equal(columns);
        (await db.People.CountAsync()).Should().Be(people);
    }

    [Fact]
    public async Task BringingUpTwiceChangesNothing()
    {
        await using var db = Open(Copy("v1"));
        await Schema.BringUp(db);
        var people = await db.People.CountAsync();

        await Schema.BringUp(db);

        (await db.People.CountAsync()).Should().Be(people).And.BePositive();
    }

    [Fact]
    public async Task AnUpgradeThatFailsLeavesTheFileAsItWas()
    {
        await using var db = Open(Copy("v1"));
        await db.Database.ExecuteSqlRawAsync("UPDATE goals SET \"Subject\" = 'damaged'");

        await FluentActions.Awaiting(() => Schema.BringUp(db)).Should().ThrowAsync<Json.JsonRefusedException>();

        (await Schema.Read(db)).Should().Be(1);
        (await TestDatabase.Columns(db))
            .Should()
            .NotContain(column => column.StartsWith("people_of", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFileOfANewerProgramIsRefused()
    {
        await using var db = Open(Copy("v1"));
        await db.Database.ExecuteSqlRawAsync("UPDATE schema_version SET version = 99");

        await FluentActions
            .Awaiting(() => Schema.BringUp(db))
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*version 99*");
    }

    public void Dispose() => File.Delete(file);

    private static async Task Loads<T>(KeptKind<T> kind, CoachingStore store)
        where T : class
    {
        var subject = GoldenSubjects.Of(kind);
        (await store.All(kind)).Should().ContainSingle().Which.Subject.Should().Be(subject);
        foreach (var person in kind.PeopleOf(subject))
            (await store.Of(kind, person)).Should().ContainSingle();
        (await store.Save(kind, subject, 1, new PersonId("lee"))).Should().Be(new Saving.Saved(2));
    }

    private static CoachingDb Open(string path)
    {
        var tenant = new Tenant();
        tenant.Enter(new("prairie"));
        return new(
            new DbContextOptionsBuilder<CoachingDb>().UseSqlite($"Data Source={path};Pooling=False").Options,
            tenant
        );
    }

    private string Copy(string version)
    {
        File.Copy(Path.Combine(Here(), "Files", $"{version}.db"), file, overwrite: true);
        return file;
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
