using LearningCycles.Calendar.Cadences;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearningCycles.Samples.SisHost.Pages.Overviews;

/// <summary>Every wish without a time, pair by pair: why, who is in whose way, and what alone would help. A lead sees the own wishes and nobody else's.</summary>
[Authorize(Policies.Weighing)]
public sealed class UnplacedModel(PublishedCalendars calendars, PeopleNames names) : PageModel
{
    /// <summary>Whether a calendar is published.</summary>
    public bool HasCalendar { get; private set; }

    /// <summary>How many wishes there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them have no time for certain.</summary>
    public int Certain { get; private set; }

    /// <summary>The wishes, pair by pair.</summary>
    public IReadOnlyList<WishesOfPair> Pairs { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        if (await calendars.Current(cancel) is not { Calendar: var calendar })
            return;
        HasCalendar = true;
        await names.Load(cancel);
        var (me, seesAll) = (User.Person(), User.IsInRole(nameof(HostRole.SchoolLeader)));
        var unplaced = calendar.Unplaced.Where(one => seesAll || one.Plan.Lead == me).ToList();
        Count = unplaced.Count;
        Certain = unplaced.Count(one => one.State == PlacementState.Proven);
        Pairs =
        [
            .. unplaced
                .GroupBy(one => (one.Plan.Lead, one.Plan.Teacher))
                .Select(pair => new WishesOfPair(
                    $"{names.Name(pair.Key.Teacher)} with {names.Name(pair.Key.Lead)}",
                    [.. pair.Select(one => Wish.Of(one, calendar.Plan, names.Name))]
                ))
                .OrderByDescending(pair => pair.Wishes.Count)
                .ThenBy(pair => pair.Pair, StringComparer.Ordinal),
        ];
    }
}
