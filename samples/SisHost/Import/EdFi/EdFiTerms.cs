using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>Reads sessions as terms.</summary>
internal static class EdFiTerms
{
    internal static List<(EdFiRow Row, Term Term)> Read(List<EdFiRow> rows, EdFiRequest request)
    {
        var terms = new List<(EdFiRow, Term Term)>();
        foreach (var row in rows.Where(row => !row.IsSkipped))
        {
            var name = row.Text("sessionName");
            row.Is(name ?? "");
            if (!row.IsOf(request.SchoolId, "schoolReference.schoolId"))
                continue;
            var year = row.Number("schoolYearTypeReference.schoolYear");
            var (first, last) = (EdFiRow.DateOf(row.Text("beginDate")), EdFiRow.DateOf(row.Text("endDate")));
            if (year != request.SchoolYear)
                row.Skip(year is null ? "it names no school year" : PlainText.Of($"it is of the school year {year}"));
            else if (name is null || first is null || last is null)
                row.Skip("it has no name, or a date that is none");
            else if (last < first)
                row.Skip("it ends before it begins");
            else if (terms.Count >= request.Limits.MaxParts)
                row.Skip("there are more sessions than a school year has");
            else if (terms.Exists(term => string.Equals(term.Term.Name, name, StringComparison.Ordinal)))
                row.Skip("a session of its name is there already");
            else
                terms.Add((row, new(name, first.Value, last.Value)));
        }
        return terms;
    }

    /// <summary>The terms, cut to the school year.</summary>
    internal static ValueList<Term> Within(List<(EdFiRow Row, Term Term)> terms, LocalDate first, LocalDate last)
    {
        var within = new List<Term>();
        foreach (var (row, term) in terms)
        {
            var (from, to) = (LocalDate.Max(term.First, first), LocalDate.Min(term.Last, last));
            if (to < from)
            {
                row.Skip(PlainText.Of($"it lies outside of the days of the school year, {first} to {last}"));
                continue;
            }
            if (from != term.First || to != term.Last)
                row.Change(PlainText.Of($"it is cut to {from} to {to}, the days of the school year"));
            within.Add(new(term.Name, from, to));
        }
        return within.OrderBy(term => term.First).ThenByDescending(term => term.Last).ToValueList();
    }
}
