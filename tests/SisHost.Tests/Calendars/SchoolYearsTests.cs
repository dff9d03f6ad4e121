using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Import.Ics;
using LearningCycles.Samples.SisHost.Seed;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Tests.Calendars;

public sealed class SchoolYearsTests : IAsyncLifetime, IDisposable
{
    private static readonly School Prairie = new(new("prairie"), "Prairie School", "America/Denver", "a key");
    private static readonly KnownYear Year = new(BundledPlan.PlainYear(Prairie), BundledPlan.Feed(), []);
    private readonly MemoryCache cache = new(new MemoryCacheOptions());
    private TestDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.Make(Database.Sqlite);
        await using var db = database.Open();
        db.Schools.Add(Prairie);
        await db.SaveChangesAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        database?.Dispose();
        cache.Dispose();
    }

    [Fact]
    public async Task WhatWasTakenIsKnownWithTheFeedThatWasTakenWithIt()
    {
        var picture = Year.Feed!.Read(Year.Plain).Asked.Single();
        var feed = Year.Feed.With([new(picture.Event, LearningCycles.Calendar.Schools.DayEventKind.Holiday)]);
        var before = await Years().AtHand();
        before.Known.Should().BeNull();

        (await Years().Take(before, Year with { Feed = feed }, null, new("pat"))).Should().BeOfType<Saving.Saved>();

        var now = await Years().AtHand();
        now.Known!.Plain.Should().Be(Year.Plain);
        now.Known.Feed!.Choices.Should().Equal(feed.Choices);
        now.Known.Feed.Bytes.ToArray().Should().Equal(feed.Bytes.ToArray());
        now.Known.Whole().On(new(2026, 9, 22)).StudentsIn.Should().BeFalse();
        now.Stamp.Should().NotBe(before.Stamp);
        (now.TakenFeed!.Number, now.TakenFeed.TakenBy).Should().Be((1, new PersonId("pat")));
    }

    [Fact]
    public async Task OfTwoWhoTakeTheFirstYearTheSecondTakesNothing()
    {
        var before = await Years().AtHand();
        await Years().Take(before, Year, null, new("pat"));

        var second = await Years().Take(before, Year with { Feed = BundledPlan.Feed() }, null, new("sam"));

        second.Should().BeOfType<Saving.Overtaken>().Which.By.Should().Be(new PersonId("pat"));
        (await Stored()).Should().Be((1, 1, 0));
    }

    [Fact]
    public async Task OfTwoWhoTakeAFeedForTheSameYearTheSecondTakesNothing()
    {
        await Years().Take(await Years().AtHand(), Year with { Feed = null }, null, new("pat"));
        var before = await Years().AtHand();
        await Years().Take(before, before.Known! with { Feed = BundledPlan.Feed() }, null, new("pat"));

        var second = await Years().Take(before, before.Known! with { Feed = BundledPlan.Feed() }, null, new("sam"));

        second.Should().BeOfType<Saving.Overtaken>().Which.By.Should().Be(new PersonId("pat"));
        (await Stored()).Should().Be((1, 1, 0));
    }

    [Fact]
    public async Task WhereTheYearIsOvertakenTheCalendarIsNotPublishedEither()
    {
        var before = await Years().AtHand();
        await Years().Take(before, Year with { Feed = null }, null, new("pat"));
        var plan = BundledPlan.Of(Prairie, [(new("lee"), new("ana"))]);

        var second = await Years().Take(before, Year, new Proposal.First(CadenceGenerator.Generate(plan)), new("sam"));

        second.Should().BeOfType<Saving.Overtaken>();
        (await Stored()).Should().Be((1, 0, 0));
    }

    [Fact]
    public async Task APublishedCalendarsYearIsTheYearUntilAnotherIsTaken()
    {
        var calendar = CadenceGenerator.Generate(BundledPlan.Of(Prairie, [(new("lee"), new("ana"))]));
        await database.Store().Save(KeptKinds.Calendars, calendar, 0, new("pat"));

        var known = (await Years().AtHand()).Known!;

        known.Plain.Should().Be(calendar.Plan.School);
        known.ByHand.Should().BeEmpty();
        known.Whole().Should().Be(calendar.Plan.School);
    }

    [Fact]
    public async Task TheRostersYearIsTheLastResort()
    {
        await using (var db = database.Open())
            await new RosterKeeper(db, database.Time).Import(BundledDistrict.Roster(), "America/Denver", new("sam"));

        var known = (await Years().AtHand()).Known!;

        (known.Plain.FirstDay, known.Plain.LastDay)
            .Should()
            .Be((new LocalDate(2026, 8, 24), new LocalDate(2027, 5, 28)));
        known.Plain.Terms.Should().HaveCount(6);
    }

    [Fact]
    public async Task TheBundledPlansYearIsWhatIsKnownOfIt()
    {
        var calendar = CadenceGenerator.Generate(BundledPlan.Of(Prairie, [(new("lee"), new("ana"))]));
        await Years().Take(await Years().AtHand(), Year, new Proposal.First(calendar), new("pat"));

        var now = await Years().AtHand();

        now.Known!.ByHand.Should().BeEmpty("the feed says all that is beside the plain year");
        now.Known.Whole().Should().Be(calendar.Plan.School);
        now.InForce!.Version.Should().Be(1);
    }

    private SchoolYears Years()
    {
        var db = database.Open();
        var store = new CoachingStore(db, database.Time);
        return new(db, store, new(db, store, cache), new(db, database.Time), database.Time);
    }

    private async Task<(int Years, int Feeds, int Calendars)> Stored()
    {
        await using var db = database.Open();
        var store = new CoachingStore(db, database.Time);
        return (
            (await store.All(KeptKinds.Years)).Sum(kept => kept.Version),
            await db.TakenFeeds.CountAsync(),
            (await store.All(KeptKinds.Calendars)).Count
        );
    }
}
