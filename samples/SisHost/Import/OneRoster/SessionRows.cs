using System.Globalization;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>Reads academic sessions. Their dates decide; the number of a school year means different things in different systems.</summary>
internal static class SessionRows
{
    internal static List<RosterSession> Read(RosterFile file, OneRosterOptions options, List<string> remarks)
    {
        var rows = file.ReadAll(row => Session(row, file, options));
        var parents = Parents.WithoutLoops(rows, session => session.Parent);
        rows = rows.ConvertAll(row => (row.Row, row.Value with { Parent = parents(row.Row, row.Value) }));
        var byId = rows.ToDictionary(row => row.Value.SourcedId, row => row.Value, StringComparer.Ordinal);
        var sessions = new List<RosterSession>();
        NoteOverlaps(rows);
        foreach (var (row, session) in rows)
        {
            var year = YearOf(session, byId);
            if (year is not null && (session.First < year.First || session.Last > year.Last))
                row.Note(
                    PlainText.Of(
                        $"it runs {session.First} to {session.Last} and so leaves its school year {year.First} to {year.Last}"
                    )
                );
            sessions.Add(WithYear(row, session, year));
        }
        if (options.EndDateIsLastDay && LookShared(sessions))
            remarks.Add(
                "Sessions end on the day on which the next begins; maybe the system writes the day after the last day? Then set EndDateIsLastDay to false."
            );
        return sessions;
    }

    private static RosterSession? Session(RosterRow row, RosterFile file, OneRosterOptions options)
    {
        var first = row.NeededDate("startDate");
        var last = row.NeededDate("endDate");
        if (row.IsSkipped)
            return null;
        if (!options.EndDateIsLastDay)
            last = last.PlusDays(-1);
        if (last < first)
        {
            row.Skip(PlainText.Of($"it ends {last}, before it begins {first}"));
            return null;
        }
        var parent = Parents.Known(row, file);
        return new(
            row.SourcedId,
            row.Else("title", row.SourcedId),
            row.Word("type", OneRosterWords.SessionTypes),
            first,
            last,
            parent,
            NumberOf(row.Optional("schoolYear"))
        );
    }

    // "2027", or the last number of "2026-2027". 0 when there is none.
    private static int NumberOf(string? text)
    {
        var last = text?.Split('-', '/', '–')[^1].Trim();
        return int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number < 100
                ? number + 2000
                : number
            : 0;
    }

    // The year is the one that the session is or lies in; the number is only a label for it.
    private static RosterSession WithYear(RosterRow row, RosterSession session, RosterSession? year)
    {
        var ends = (year ?? session).Last.Year;
        var number = session.SchoolYear;
        if (year is null && !session.IsSchoolYear && number >= session.First.Year && number <= session.First.Year + 1)
            return session;
        if (number == ends)
            return session;
        row.Change(
            number == 0 ? PlainText.Of($"the schoolYear cannot be read: {ends} is taken, by its dates")
            : number == (year ?? session).First.Year
                ? PlainText.Of(
                    $"the schoolYear {number} is that in which the year begins; it is read as {ends}, in which it ends"
                )
            : PlainText.Of($"the schoolYear {number} does not fit its dates, by which it is read as {ends}")
        );
        return session with { SchoolYear = ends };
    }

    private static RosterSession? YearOf(RosterSession session, Dictionary<string, RosterSession> byId)
    {
        RosterSession? step = session;
        for (var steps = 0; step is { IsSchoolYear: false } && steps < Parents.Deepest; steps++)
            step = step.Parent is { } parent ? byId.GetValueOrDefault(parent) : null;
        return step is { IsSchoolYear: true } ? step : null;
    }

    // Told once, of the one that begins later. Two schools' or two years' sessions have parents of their own.
    private static void NoteOverlaps(List<(RosterRow Row, RosterSession Value)> rows)
    {
        foreach (
            var parts in rows.Where(row => !row.Value.IsSchoolYear).GroupBy(row => (row.Value.Type, row.Value.Parent))
        )
        {
            RosterSession? latest = null;
            foreach (
                var (row, session) in parts
                    .OrderBy(part => part.Value.First)
                    .ThenBy(part => part.Value.SourcedId, StringComparer.Ordinal)
            )
            {
                if (latest is not null && session.First <= latest.Last)
                    row.Note(
                        PlainText.Of(
                            $"it begins {session.First}, before '{PlainText.Shown(latest.Title)}' ends {latest.Last}"
                        )
                    );
                if (latest is null || session.Last > latest.Last)
                    latest = session;
            }
        }
    }

    private static bool LookShared(List<RosterSession> sessions)
    {
        var firsts = sessions.Select(session => (session.Type, session.First)).ToHashSet();
        return sessions.Exists(session =>
            session.First < session.Last && firsts.Contains((session.Type, session.Last))
        );
    }
}
