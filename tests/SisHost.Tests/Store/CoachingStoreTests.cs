using LearningCycles.Cycles;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Tests.Store;

public class CoachingStoreTests
{
    private static readonly PersonId Lee = new("lee");
    private static readonly PersonId Ana = new("ana");

    public static TheoryData<string> Tables => [.. KeptKinds.All.Select(kind => kind.Table)];

    [Theory]
    [OnSqlite(Each = nameof(Tables))]
    [OnPostgres(Each = nameof(Tables))]
    public async Task EverySubjectComesBackAsItWasSaved(Database on, string table) =>
        await (Task)
            typeof(CoachingStoreTests)
                .GetMethod(
                    nameof(SaveAndLoad),
                    System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static
                )!
                .MakeGenericMethod(Kind(table).GetType().GetGenericArguments())
                .Invoke(null, [on, Kind(table)])!;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task WhoComesSecondIsToldAndNothingIsLost(Database on)
    {
        using var database = await TestDatabase.Make(on);
        var cycle = GoldenSubjects.Of(KeptKinds.Cycles);
        await database.Store().Save(KeptKinds.Cycles, cycle, 0, Lee);
        var seenByLee = (await database.Store().Find(KeptKinds.Cycles, cycle.Id.Value))!;
        var seenByAna = (await database.Store().Find(KeptKinds.Cycles, cycle.Id.Value))!;

        database.Time.Now = database.Time.Now.AddMinutes(5);
        var first = await database.Store().Save(KeptKinds.Cycles, Moved(seenByAna.Subject), seenByAna.Version, Ana);
        var second = await database.Store().Save(KeptKinds.Cycles, seenByLee.Subject, seenByLee.Version, Lee);

        first.Should().Be(new Saving.Saved(2));
        second.Should().Be(new Saving.Overtaken(2, Ana, Instant.FromUtc(2026, 9, 1, 8, 5)));
        var now = (await database.Store().Find(KeptKinds.Cycles, cycle.Id.Value))!;
        now.Subject.Should().Be(Moved(cycle));
        (await database.Store().History(KeptKinds.Cycles, cycle.Id.Value))
            .Select(version => (version.Version, version.ChangedBy))
            .Should()
            .Equal((1, Lee), (2, Ana));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task TwoWhoSaveTheSameNewSubjectAreNotBothFirst(Database on)
    {
        using var database = await TestDatabase.Make(on);
        var cycle = GoldenSubjects.Of(KeptKinds.Cycles);

        await database.Store().Save(KeptKinds.Cycles, cycle, 0, Lee);
        var second = await database.Store().Save(KeptKinds.Cycles, cycle, 0, Ana);

        second.Should().BeOfType<Saving.Overtaken>().Which.By.Should().Be(Lee);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task OfManyWhoSaveAtTheSameMomentOneIsFirstAndTheOthersAreTold(Database on)
    {
        using var database = await TestDatabase.Make(on);
        var cycle = GoldenSubjects.Of(KeptKinds.Cycles);
        for (var version = 0; version < 3; version++)
        {
            var based = version;
            var subject = version % 2 == 0 ? cycle : Moved(cycle);

            var savings = await Task.WhenAll(
                Enumerable
                    .Range(0, 8)
                    .Select(number =>
                        Task.Run(() =>
                            database
                                .Store()
                                .Save(KeptKinds.Cycles, subject, based, new($"person {(char)('a' + number)}"))
                        )
                    )
            );

            savings.OfType<Saving.Saved>().Should().ContainSingle().Which.Version.Should().Be(based + 1);
            var now = (await database.Store().Find(KeptKinds.Cycles, cycle.Id.Value))!;
            savings
                .OfType<Saving.Overtaken>()
                .Should()
                .HaveCount(7)
                .And.OnlyContain(told => told.Version == based + 1 && told.By == now.ChangedBy);
        }
        (await database.Store().History(KeptKinds.Cycles, cycle.Id.Value)).Should().HaveCount(3);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task AllAreInTheSameOrderOnEveryDatabase(Database on)
    {
        using var database = await TestDatabase.Make(on);
        // What the order of a language mixes: capitals, signs, letters with marks.
        string[] ids = ["-b", "A/1", "B/1", "Z", "_a", "a/1", "a1", "b/1", "z", "\u00e4"];
        foreach (var id in ids.Reverse())
        {
            var cycle = LearningCycle.Propose(
                new(id),
                Lee,
                [Ana],
                new(2026, 9, 8),
                new(2026, 11, 13),
                new(2026, 8, 31)
            );
            await database.Store().Save(KeptKinds.Cycles, cycle, 0, Lee);
        }

        var all = await database.Store().All(KeptKinds.Cycles);
        var own = await database.Store().Of(KeptKinds.Cycles, Ana);

        all.Select(kept => kept.Id).Should().Equal(ids);
        own.Select(kept => kept.Id).Should().Equal(ids);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task HistoryHoldsEveryTextThatWasSaved(Database on)
    {
        using var database = await TestDatabase.Make(on);
        var cycle = GoldenSubjects.Of(KeptKinds.Cycles);
        await database.Store().Save(KeptKinds.Cycles, cycle, 0, Lee);
        await database.Store().Save(KeptKinds.Cycles, Moved(cycle), 1, Lee);

        var history = await database.Store().History(KeptKinds.Cycles, cycle.Id.Value);

        history.Select(version => KeptKinds.Cycles.Form.Read(version.Text).Value).Should().Equal(cycle, Moved(cycle));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task NothingOfOneSchoolIsSeenFromAnother(Database on)
    {
        using var database = await TestDatabase.Make(on);
        var cycle = GoldenSubjects.Of(KeptKinds.Cycles);
        await database.Store("prairie").Save(KeptKinds.Cycles, cycle, 0, Lee);

        var other = database.Store("meadow");

        (await other.Find(KeptKinds.Cycles, cycle.Id.Value)).Should().BeNull();
        (await other.All(KeptKinds.Cycles)).Should().BeEmpty();
        (await other.Of(KeptKinds.Cycles, cycle.Coach)).Should().BeEmpty();
        (await other.History(KeptKinds.Cycles, cycle.Id.Value)).Should().BeEmpty();
        (await database.Store("prairie").Find(KeptKinds.Cycles, cycle.Id.Value)).Should().NotBeNull();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task TwoSchoolsMayUseTheSameId(Database on)
    {
        using var database = await TestDatabase.Make(on);
        var cycle = GoldenSubjects.Of(KeptKinds.Cycles);

        (await database.Store("prairie").Save(KeptKinds.Cycles, cycle, 0, Lee)).Should().Be(new Saving.Saved(1));
        (await database.Store("meadow").Save(KeptKinds.Cycles, cycle, 0, Ana)).Should().Be(new Saving.Saved(1));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task WithoutASchoolNothingIsFoundAndNothingCanBeSaved(Database on)
    {
        using var database = await TestDatabase.Make(on);
        var cycle = GoldenSubjects.Of(KeptKinds.Cycles);
        await database.Store().Save(KeptKinds.Cycles, cycle, 0, Lee);

        (await database.Store(school: null).All(KeptKinds.Cycles)).Should().BeEmpty();
        await FluentActions
            .Awaiting(() => database.Store(school: null).Save(KeptKinds.Cycles, cycle, 0, Lee))
            .Should()
            .ThrowAsync<InvalidOperationException>();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task APersonsOwnAreFoundWithoutThoseOfOthers(Database on)
    {
        using var database = await TestDatabase.Make(on);
        var cycle = GoldenSubjects.Of(KeptKinds.Cycles);
        await database.Store().Save(KeptKinds.Cycles, cycle, 0, Lee);

        foreach (var person in cycle.Teachers.Append(cycle.Coach))
            (await database.Store().Of(KeptKinds.Cycles, person)).Should().ContainSingle();
        (await database.Store().Of(KeptKinds.Cycles, new("nobody"))).Should().BeEmpty();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task ATextThatWasDamagedInTheDatabaseIsRefusedWithItsPlace(Database on)
    {
        using var database = await TestDatabase.Make(on);
        var cycle = GoldenSubjects.Of(KeptKinds.Cycles);
        await database.Store().Save(KeptKinds.Cycles, cycle, 0, Lee);
        await using (var db = database.Open())
            await db.Database.ExecuteSqlRawAsync("UPDATE cycles SET \"Subject\" = '{{\"schemaVersion\":1}}'");

        await FluentActions
            .Awaiting(() => database.Store().Find(KeptKinds.Cycles, cycle.Id.Value))
            .Should()
            .ThrowAsync<Json.JsonRefusedException>()
            .WithMessage("*$.*");
    }

    private static async Task SaveAndLoad<T>(Database on, KeptKind<T> kind)
        where T : class
    {
        using var database = await TestDatabase.Make(on);
        var subject = GoldenSubjects.Of(kind);

        var saved = await database.Store().Save(kind, subject, 0, Lee);

        saved.Should().Be(new Saving.Saved(1));
        var found = (await database.Store().Find(kind, kind.IdOf(subject)))!;
        found.Subject.Should().Be(subject);
        found.ChangedBy.Should().Be(Lee);
        found.ChangedAt.Should().Be(Instant.FromUtc(2026, 9, 1, 8, 0));
        foreach (var person in kind.PeopleOf(subject))
            (await database.Store().Of(kind, person)).Should().ContainSingle();
    }

    private static KeptKind Kind(string table) => KeptKinds.All.Single(kind => kind.Table == table);

    // Any change will do.
    private static LearningCycle Moved(LearningCycle cycle)
    {
        var reopened = cycle.Reopen(new(2026, 11, 2), "More was found.", [cycle.Coach, .. cycle.Teachers]);
        reopened.IsAccepted.Should().BeTrue(string.Join('\n', reopened.Violations));
        return reopened.Value;
    }
}
