using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Import.Ics;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Calendars;

/// <summary>The year of the school at hand: where it is known from, and taking another year or feed together with what it does to the calendar.</summary>
public sealed class SchoolYears(
    CoachingDb db,
    CoachingStore store,
    PublishedCalendars calendars,
    RosterKeeper rosters,
    TimeProvider time
)
{
    private static readonly JsonSerializerOptions Words = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>What is known now: the imported year, else the published calendar's, else the roster's, which knows no holidays.</summary>
    public async Task<YearAtHand> AtHand(CancellationToken cancel = default)
    {
        var stored = await store.All(KeptKinds.Years, cancel);
        var published = await calendars.Current(cancel);
        var newest = stored.MaxBy(kept => kept.Subject.FirstDay)?.Subject;
        if (published?.Calendar.Plan.School is { } held && (newest is null || newest.LastDay < held.FirstDay))
            newest = held;
        newest ??= await OfRoster(cancel);
        var feeds = await db.TakenFeeds.CountAsync(cancel);
        var versions = stored.ToDictionary(kept => kept.Id, kept => kept.Version, StringComparer.Ordinal);
        if (newest is null)
            return new(null, versions, null, feeds, published);
        var id = KeptKinds.Years.IdOf(newest);
        var taken = await db
            .TakenFeeds.AsNoTracking()
            .Where(feed => feed.Year == id)
            .OrderByDescending(feed => feed.Number)
            .FirstOrDefaultAsync(cancel);
        var feed = taken is null ? null : new DistrictFeed(taken.Bytes, ChoicesOf(taken));
        var known =
            published?.Calendar.Plan.School is { } now && YearAtHand.IsSameYear(now, newest)
                ? KnownYear.Of(newest, feed, now)
                : new(newest, feed, []);
        return new(known, versions, taken, feeds, published);
    }

    /// <summary>Takes a year as it is to be, and what it does to the calendar: all of it or nothing.</summary>
    /// <param name="before">What was known when it was decided.</param>
    /// <param name="after">What is to be known.</param>
    /// <param name="proposal">What was shown; null when there is no calendar yet.</param>
    /// <param name="by">Who takes it.</param>
    /// <param name="cancel">Stops it; nothing is taken then.</param>
    public async Task<Saving> Take(
        YearAtHand before,
        KnownYear after,
        Proposal? proposal,
        PersonId by,
        CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        Saving saving = new Saving.Saved(0);
        if (proposal?.ToPublish is { } ready)
            saving = await store.Save(KeptKinds.Calendars, ready.Calendar, ready.BasedOn, by, cancel);
        var id = KeptKinds.Years.IdOf(after.Plain);
        var version = before.StoredYears.GetValueOrDefault(id);
        if (saving is Saving.Saved && (version == 0 || !after.Plain.Equals(before.Known?.Plain)))
            saving = await store.Save(KeptKinds.Years, after.Plain, version, by, cancel);
        if (saving is Saving.Saved && after.Feed is { } feed && !ReferenceEquals(feed, before.Known?.Feed))
            saving = await Add(feed, before.Feeds + 1, id, by, cancel);
        if (saving is Saving.Saved)
            await transaction.CommitAsync(cancel);
        return saving;
    }

    internal static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<Saving> Add(DistrictFeed feed, int number, string year, PersonId by, CancellationToken cancel)
    {
        var choices = JsonSerializer.Serialize(feed.Choices.ToArray(), Words);
        db.TakenFeeds.Add(new(db.At, number, year, feed.Bytes.ToArray(), choices, time.Now(), by));
        try
        {
            await db.SaveChangesAsync(cancel);
            return new Saving.Saved(number);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await db.TakenFeeds.AsNoTracking().SingleOrDefaultAsync(one => one.Number == number, cancel) is { } now)
                return new Saving.Overtaken(now.Number, now.TakenBy, now.TakenAt);
            throw;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private static ValueList<FeedChoice> ChoicesOf(TakenFeed taken) =>
        (JsonSerializer.Deserialize<FeedChoice[]>(taken.Choices, Words) ?? []).ToValueList();

    // The year that is not over yet; of years that are all over, the last.
    private async Task<SchoolCalendar?> OfRoster(CancellationToken cancel)
    {
        var school = await db.SchoolAtHand(cancel);
        var today = school.Today(time);
        var years = RosterYear.Of(await rosters.Load(cancel));
        var year = years.FirstOrDefault(one => one.Last >= today) ?? (years.Count == 0 ? null : years[^1]);
        return year is null || Period.DaysBetween(year.First, year.Last) >= SchoolCalendar.MaxDays
            ? null
            : SchoolCalendar.Create(school.Name, school.Zone, year.First, year.Last).WithTerms(year.Terms);
    }
}
