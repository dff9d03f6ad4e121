using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.EdFi;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LearningCycles.Samples.SisHost.Pages.Years;

/// <summary>A school's year from an Ed-Fi export: what became of each row, what was decided, what that does to the sessions, and only then it is taken.</summary>
[Authorize(Policies.YearKeeping)]
public sealed class YearImportModel(
    SchoolYears years,
    CalendarChanges changes,
    CoachingDb db,
    PeopleNames names,
    TimeProvider time
) : YearChangeModel(years, changes, db, names, time)
{
    /// <summary>The most rows that the page lists.</summary>
    public const int MostRows = 500;

    private const int MostDescriptors = 100;

    private static readonly ImportLimits Limits = new()
    {
        MaxZipBytes = CarriedFile.MostBytes,
        MaxFileBytes = 32 << 20,
        MaxTotalBytes = 64 << 20,
        MaxRows = 100_000,
    };

    /// <summary>The school's number in Ed-Fi.</summary>
    public long? SchoolId { get; private set; }

    /// <summary>The calendar year in which the school year ends.</summary>
    public int? SchoolYear { get; private set; }

    /// <summary>What was read; null before a file is given.</summary>
    public EdFiReading? Reading { get; private set; }

    /// <summary>The descriptors that a person says the meaning of, or may.</summary>
    public IReadOnlyList<(string Code, EdFiMeaning? Meaning)> Descriptors { get; private set; } = [];

    /// <summary>What the preview is of, as the form holds it.</summary>
    public string Seen => string.Join('\n', Descriptors.Select(one => $"{one.Code}:{one.Meaning}"));

    /// <summary>Shows what is known.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        await Load(cancel);
        // A year is named by its end, and begins in summer.
        SchoolYear = Today.Month >= 7 ? Today.Year + 1 : Today.Year;
    }

    /// <summary>Shows what an export would do.</summary>
    public async Task<IActionResult> OnPostPreview(
        IFormFile? file,
        string? carried,
        long? schoolId,
        int? schoolYear,
        string[] descriptor,
        string[] meaning,
        CancellationToken cancel
    )
    {
        await Read(file, carried, schoolId, schoolYear, descriptor, meaning, cancel);
        return Page();
    }

    /// <summary>Takes the year that was looked at.</summary>
    public async Task<IActionResult> OnPostTake(
        string? carried,
        long? schoolId,
        int? schoolYear,
        string[] descriptor,
        string[] meaning,
        string? seen,
        string? stamp,
        CancellationToken cancel
    )
    {
        await Read(null, carried, schoolId, schoolYear, descriptor, meaning, cancel);
        if (CanTake && !string.Equals(Lines(seen), Seen, StringComparison.Ordinal))
            return Refuse(
                "A meaning was changed since you looked. This is what would change now.",
                StatusCodes.Status409Conflict
            );
        return await Take(stamp, "The school year is taken.", cancel);
    }

    private async Task Read(
        IFormFile? file,
        string? carried,
        long? schoolId,
        int? schoolYear,
        string[] descriptor,
        string[] meaning,
        CancellationToken cancel
    )
    {
        (SchoolId, SchoolYear) = (schoolId, schoolYear);
        await Load(cancel);
        if (schoolId is not { } id || schoolYear is not (> 1900 and < 2200))
        {
            Refuse("Give the school's number in Ed-Fi, and the year in which the school year ends.");
            return;
        }
        var (bytes, refusal) = await CarriedFile.Read(file, carried, cancel);
        if (bytes is null)
        {
            Refuse(refusal!);
            return;
        }
        var files = ZipFiles.Read(new MemoryStream(bytes, writable: false), Limits);
        if (!files.IsTaken)
        {
            Refuse(files.Refusal!);
            return;
        }
        var said = Said(descriptor, meaning);
        var reading = EdFiCalendarReader.Read(
            files.Files,
            new(id, schoolYear.Value, School.Name, School.Zone)
            {
                Limits = Limits,
                Events = said.Aggregate(EdFiEventMap.Default, (map, one) => map.With(one.Code, one.Meaning!.Value)),
            }
        );
        Reading = reading with
        {
            Report = reading.Report with { Remarks = [.. files.Remarks, .. reading.Report.Remarks] },
        };
        Descriptors =
        [
            .. said,
            .. reading
                .Unknown.Take(MostDescriptors)
                .Select(one => (EdFiRow.CodeValue(one.Descriptor), (EdFiMeaning?)null))
                .Where(one => one.Item1.Length > 0),
        ];
        if (reading.School is not { } year)
        {
            Refuse("The files do not say what the school's year is. The remarks tell why.");
            return;
        }
        Carried = CarriedFile.Write(bytes);
        // The feed of the year goes on; one of another year does not.
        var known =
            Now.Known is { } before && YearAtHand.IsSameYear(before.Plain, year)
                ? before with
                {
                    Plain = year,
                }
                : new(year, null, []);
        await Reckon(known, cancel);
    }

    private static List<(string Code, EdFiMeaning? Meaning)> Said(string[] descriptor, string[] meaning) =>
        [
            .. descriptor
                .Zip(meaning)
                .Take(MostDescriptors)
                .Where(one => !string.IsNullOrWhiteSpace(one.First))
                .Select(one =>
                    (
                        one.First,
                        Enum.TryParse<EdFiMeaning>(one.Second, out var said) && Enum.IsDefined(said)
                            ? said
                            : (EdFiMeaning?)null
                    )
                )
                .Where(one => one.Item2 is not null),
        ];

    // A browser ends the lines of a field as RFC 7578 says.
    private static string Lines(string? seen) => (seen ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);
}
