using System.Buffers;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Json;
using LearningCycles.Calendar.Schools;
using LearningCycles.Json;
using LearningCycles.Tests.Cycles;
using NodaTime;

namespace LearningCycles.Benchmarks;

/// <summary>Storing and loading, beside the framework's own reader and writer going over the same text without making anything of it.</summary>
public class JsonBenchmarks
{
    private readonly ArrayBufferWriter<byte> output = new(8 << 20);
    private byte[] octets = [];
    private Func<string> write = () => "";
    private Func<bool> read = () => false;

    /// <summary>What is stored.</summary>
    [Params("a cycle", "a year's calendar")]
    public string What { get; set; } = "";

    [GlobalSetup]
    public void Make()
    {
        if (What.Equals("a cycle", StringComparison.Ordinal))
            Set(LearningCyclesJson.Cycle, Given.Learning(team: true));
        else
            Set(CalendarJson.Calendar, CadenceGenerator.Generate(Plan()));
        Console.WriteLine($"// octets: {octets.Length}");
    }

    [Benchmark(Baseline = true)]
    public int TokensRead()
    {
        var reader = new Utf8JsonReader(octets);
        var length = 0;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                length += reader.GetString()!.Length;
        }
        return length;
    }

    [Benchmark]
    public int TokensWritten()
    {
        output.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(output);
        using var document = JsonDocument.Parse(octets);
        document.WriteTo(writer);
        writer.Flush();
        return output.WrittenCount;
    }

    [Benchmark]
    public bool Load() => read();

    [Benchmark]
    public string Store() => write();

    private void Set<T>(JsonForm<T> form, T subject)
        where T : class
    {
        write = () => form.Write(subject);
        var text = write();
        octets = Encoding.UTF8.GetBytes(text);
        read = () => form.Read(text).IsLoaded;
        if (!read())
            throw new InvalidOperationException("What was stored cannot be loaded.");
    }

    private static CoachingPlan Plan()
    {
        var school = SchoolCalendar.Create(
            "Hill School",
            DateTimeZoneProviders.Tzdb["America/Denver"],
            new(2026, 8, 24),
            new(2027, 5, 28)
        );
        return new(
            new("hill/2026-27"),
            school,
            [
                .. Enumerable
                    .Range(0, 10)
                    .Select(i => new CoachingPair(new("lee"), new($"teacher-{i}"), Cadence.Weekly(minutes: 30))),
            ]
        );
    }
}
