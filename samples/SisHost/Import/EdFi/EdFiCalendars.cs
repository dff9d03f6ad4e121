namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>Whose days a calendar tells.</summary>
internal enum EdFiCalendarOf
{
    /// <summary>The students', all or of some grades.</summary>
    Students,

    /// <summary>The staff's.</summary>
    Staff,
}

/// <summary>Reads which calendars the school has, and leaves out those of single students.</summary>
internal static class EdFiCalendars
{
    /// <summary>The calendars by code; null when the files do not list them.</summary>
    internal static Dictionary<string, EdFiCalendarOf>? Read(List<EdFiRow> rows, EdFiRequest request, EdFiLog log)
    {
        if (rows.Count == 0)
        {
            log.Remarks.Add(
                "There is no file of calendars; each calendar of the dates is taken for the whole school's."
            );
            return null;
        }
        var calendars = new Dictionary<string, EdFiCalendarOf>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => !row.IsSkipped))
        {
            var code = row.Text("calendarCode");
            row.Is(code ?? "");
            if (!row.IsOf(request.SchoolId, "schoolReference.schoolId"))
                continue;
            var year = row.Number("schoolYear") ?? row.Number("schoolYearTypeReference.schoolYear");
            if (code is null || year is null)
                row.Skip("it has no code or no school year");
            else if (year != request.SchoolYear)
                row.Skip(PlainText.Of($"it is of the school year {year}"));
            else if (request.Calendars.Count > 0 && !request.Calendars.Contains(code))
                row.Skip("it is none of the calendars asked for");
            else if (WhoseDays(row, request, log) is { } whose && !calendars.TryAdd(code, whose))
                row.Skip("its code is there already");
        }
        return calendars;
    }

    private static EdFiCalendarOf? WhoseDays(EdFiRow row, EdFiRequest request, EdFiLog log)
    {
        var descriptor = row.Text("calendarTypeDescriptor") ?? "";
        switch (EdFiRow.CodeValue(descriptor).ToUpperInvariant())
        {
            case "STAFF":
                return EdFiCalendarOf.Staff;
            case "IEP" or "STUDENT SPECIFIC":
                row.Skip("it is a single student's, and says nothing of the school's days");
                return null;
            case "GRADE LEVEL":
                break;
            case "SCHOOL":
                return EdFiCalendarOf.Students;
            default:
                log.DoNotKnow(descriptor);
                row.Change($"its type '{PlainText.Shown(descriptor)}' is unknown; it is read as the whole school's");
                return EdFiCalendarOf.Students;
        }
        var grades = EdFiGrades.Of(row);
        if (request.Grades.Count == 0 || grades.Count == 0 || grades.Any(request.Grades.Contains))
            return EdFiCalendarOf.Students;
        row.Skip($"it is for the grades {string.Join(", ", grades)}, which are not asked for");
        return null;
    }
}
