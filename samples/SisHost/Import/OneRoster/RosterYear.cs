using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>A school year of a roster, as <see cref="SchoolCalendar.Create" /> and <see cref="SchoolCalendar.WithTerms" /> take it. OneRoster knows no holidays.</summary>
/// <param name="SourcedId">The session's id.</param>
/// <param name="Title">What the district calls it.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, included.</param>
/// <param name="Terms">Its parts by first day, cut to the year, each name once.</param>
/// <param name="Remarks">What was cut or left out.</param>
public sealed record RosterYear(
    string SourcedId,
    string Title,
    LocalDate First,
    LocalDate Last,
    ValueList<Term> Terms,
    ValueList<string> Remarks
)
{
    /// <summary>The school years of a roster, by first day.</summary>
    public static ValueList<RosterYear> Of(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return roster
            .Sessions.Where(session => session.IsSchoolYear)
            .OrderBy(session => session.First)
            .Select(year => Of(year, roster))
            .ToValueList();
    }

    private static RosterYear Of(RosterSession year, Roster roster)
    {
        var terms = new List<Term>();
        var remarks = new List<string>();
        foreach (
            var part in roster
                .Sessions.Where(part => LiesIn(part, year, roster))
                .OrderBy(part => part.First)
                .ThenByDescending(part => part.Last)
        )
        {
            var (first, last) = (LocalDate.Max(part.First, year.First), LocalDate.Min(part.Last, year.Last));
            if (last < first)
                remarks.Add($"'{part.Title}' lies outside of '{year.Title}' and is left out.");
            else if (terms.Exists(term => string.Equals(term.Name, part.Title, StringComparison.Ordinal)))
                remarks.Add($"'{part.Title}' is there twice; the first is taken.");
            else
            {
                if (first != part.First || last != part.Last)
                    remarks.Add(PlainText.Of($"'{part.Title}' is cut to {first} to {last}, to lie in '{year.Title}'."));
                terms.Add(new(part.Title, first, last));
            }
        }
        return new(year.SourcedId, year.Title, year.First, year.Last, [.. terms], [.. remarks]);
    }

    // By its parents; a part without any belongs to the one year that its number names.
    private static bool LiesIn(RosterSession part, RosterSession year, Roster roster)
    {
        if (part.IsSchoolYear)
            return false;
        var step = part;
        for (var steps = 0; step.Parent is { } parent && steps < Parents.Deepest; steps++)
        {
            if (string.Equals(parent, year.SourcedId, StringComparison.Ordinal))
                return true;
            if (
                roster.Sessions.FirstOrDefault(one => string.Equals(one.SourcedId, parent, StringComparison.Ordinal))
                is not { } next
            )
                break;
            step = next;
        }
        return step.Parent is null && !step.IsSchoolYear && step.SchoolYear == year.SchoolYear;
    }
}
