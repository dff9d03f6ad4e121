using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Import.Ics;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LearningCycles.Samples.SisHost.Pages.Years;

/// <summary>A district's feed of closed days: what it says of each event, what a person decides of the others, what that does to the sessions, and only then it is taken.</summary>
[Authorize(Policies.YearKeeping)]
public sealed class ClosuresModel(
    SchoolYears years,
    CalendarChanges changes,
    CoachingDb db,
    PeopleNames names,
    TimeProvider time
) : YearChangeModel(years, changes, db, names, time)
{
    /// <summary>The feed as it was read; null before one is given.</summary>
    public DistrictFeedReading? Reading { get; private set; }

    /// <summary>The feed in force as it is read for the year; null for none.</summary>
    public DistrictFeedReading? InForceReading { get; private set; }

    /// <summary>The decisions that the preview is of, as the form holds them.</summary>
    public string Seen => string.Join(' ', Reading?.Asked.Select(one => $"{one.Event}:{one.Chosen}") ?? []);

    /// <summary>Shows what is in force.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        await Load(cancel);
        InForceReading = Now.Known is { Feed: { } feed } known ? feed.Read(known.Plain) : null;
    }

    /// <summary>Shows what a feed, with these decisions, would do.</summary>
    public async Task<IActionResult> OnPostPreview(
        IFormFile? file,
        string? carried,
        string[] asked,
        string[] kind,
        CancellationToken cancel
    )
    {
        await Read(file, carried, asked, kind, cancel);
        return Page();
    }

    /// <summary>Takes the feed with the decisions that were looked at.</summary>
    public async Task<IActionResult> OnPostTake(
        string? carried,
        string[] asked,
        string[] kind,
        string? seen,
        string? stamp,
        CancellationToken cancel
    )
    {
        await Read(null, carried, asked, kind, cancel);
        if (CanTake && !string.Equals(seen ?? "", Seen, StringComparison.Ordinal))
            return Refuse(
                "A decision was changed since you looked. This is what would change now.",
                StatusCodes.Status409Conflict
            );
        return await Take(stamp, "The feed is taken.", cancel);
    }

    private async Task Read(IFormFile? file, string? carried, string[] asked, string[] kind, CancellationToken cancel)
    {
        await Load(cancel);
        if (Now.Known is not { } known)
        {
            Refuse("No school year is known yet. Take the year first, then its closed days.");
            return;
        }
        var (bytes, refusal) = await CarriedFile.Read(file, carried, cancel);
        if (bytes is null)
        {
            Refuse(refusal!);
            return;
        }
        // What was decided of the feed before holds for the events that are still in it.
        var choices = file is null ? Choices(asked, kind) : known.Feed?.Choices ?? [];
        var feed = new DistrictFeed(bytes, choices);
        var reading = feed.Read(known.Plain);
        if (reading.Refusal is { } why)
        {
            Refuse(why);
            return;
        }
        Carried = CarriedFile.Write(bytes);
        Reading = reading;
        await Reckon(known with { Feed = feed }, cancel);
    }

    // An event that is left open has no choice.
    private static ValueList<FeedChoice> Choices(string[] asked, string[] kind) =>
        asked
            .Zip(kind)
            .Take(DistrictFeed.MostForAPerson)
            .Where(one => Enum.TryParse<DayEventKind>(one.Second, out var chosen) && Enum.IsDefined(chosen))
            .Select(one => new FeedChoice(one.First, Enum.Parse<DayEventKind>(one.Second)))
            .ToValueList();
}
