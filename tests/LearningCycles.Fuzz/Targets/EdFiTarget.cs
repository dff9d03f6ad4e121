using LearningCycles.Fuzz.Engine;
using LearningCycles.Fuzz.Making;
using LearningCycles.Samples.SisHost.Import.EdFi;
using NodaTime;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Reads a school's year from Ed-Fi's resources.</summary>
internal static class EdFiTarget
{
    private static readonly EdFiRequest Request = new(
        620110,
        2027,
        "School",
        DateTimeZoneProviders.Tzdb["America/Denver"]
    );

    private static readonly CorpusFile Sessions = new(
        "sessions.json",
        """[{"sessionName":"Fall","schoolReference":{"schoolId":620110},"schoolYearTypeReference":{"schoolYear":2027},"beginDate":"2026-08-17","endDate":"2027-01-15"}]"""u8.ToArray()
    );

    internal static byte[] Make(Dice dice)
    {
        var made = new List<CorpusFile>();
        foreach (var file in Corpus.Of("edfi").Append(Sessions))
        {
            if (dice.Chance(5))
                continue;
            made.Add(
                dice.Below(10) switch
                {
                    < 4 => file,
                    < 9 => file with { Octets = JsonWalk.Of(file.Octets, dice) },
                    _ => file with { Octets = Mutations.Of(file.Octets, dice, Dialect.Json) },
                }
            );
        }
        return Bundle.Of(made);
    }

    internal static FuzzOutcome Try(byte[] bundle)
    {
        var reading = EdFiCalendarReader.Read(Bundle.Files(bundle), Request);
        if (reading.School is not { } school)
        {
            BrokenPromiseException.Unless(reading.Report.Remarks.Count > 0, "what gives no year says why");
            return FuzzOutcome.Refused;
        }
        BrokenPromiseException.Unless(
            school.InstructionalDays <= school.Days.Count,
            "a year has no more school days than days"
        );
        return reading.Decisions.Count + reading.Unknown.Count + reading.Report.Remarks.Count > 0
            ? FuzzOutcome.WithProblems
            : FuzzOutcome.Clean;
    }
}
