using System.Buffers;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using LearningCycles.Json.Text;

namespace LearningCycles.Json;

/// <summary>How one kind of subject is written as JSON and read again. <see cref="LearningCyclesJson" /> has one for each.</summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed class JsonForm<T>
    where T : class
{
    private readonly string what = typeof(T).Name;
    private readonly JsonTypeInfo stored;
    private readonly TypeForms forms;
    private readonly Func<T, object> toSnapshot;
    private readonly Func<object, T> restore;

    private JsonForm(
        JsonTypeInfo stored,
        TypeForms forms,
        int schemaVersion,
        Func<T, object> toSnapshot,
        Func<object, T> restore,
        int maximumLength
    )
    {
        this.stored = stored;
        this.forms = forms;
        SchemaVersion = schemaVersion;
        MaximumLength = maximumLength;
        this.toSnapshot = toSnapshot;
        this.restore = restore;
    }

    /// <summary>The schema version that is written, and the newest that is read.</summary>
    public int SchemaVersion { get; }

    /// <summary>The longest text that is read, in bytes of UTF-8.</summary>
    public int MaximumLength { get; }

    /// <summary>The value as JSON, the same characters on every machine.</summary>
    /// <param name="value">The value.</param>
    /// <param name="indented">Whether each member has its own line, two spaces deeper than what holds it; lines end with <c>\n</c>.</param>
    /// <exception cref="JsonRefusedException">The value holds something that would not come back as it was, such as a day of another calendar than ISO.</exception>
    /// <example>
    /// <code>
    /// var text = LearningCyclesJson.GoalTemplate.Write(GoalTemplates.ProfessionalGrowth, indented: true);
    /// foreach (var line in text.Split('\n').Take(5))
    ///     Console.WriteLine(line);
    /// // {
    /// //   "schemaVersion": 1,
    /// //   "id": "growth/1",
    /// //   "name": "Professional growth",
    /// //   "kind": "ProfessionalGrowth",
    /// </code>
    /// </example>
    public string Write(T value, bool indented = false)
    {
        var writer = new ValueWriter(forms, indented);
        writer.Write(stored, Snapshot(Guard.Against.Null(value)));
        return writer.Problem is { } problem ? throw new JsonRefusedException(what, [problem]) : writer.ToString();
    }

    /// <summary>Writes the value as JSON in UTF-8, without a byte order mark.</summary>
    /// <param name="value">The value.</param>
    /// <param name="output">Where to write to, such as the writer of a response. Nothing is written when the value is refused.</param>
    /// <param name="indented">Whether each member has its own line.</param>
    /// <exception cref="JsonRefusedException">The value holds something that would not come back as it was.</exception>
    public void Write(T value, IBufferWriter<byte> output, bool indented = false)
    {
        Guard.Against.Null(output);
        Encoding.UTF8.GetBytes(Write(value, indented), output);
    }

    /// <summary>Reads a text. Any text gives a reading; none throws.</summary>
    /// <example>
    /// <code>
    /// var text = LearningCyclesJson.Cycle.Write(closedCycle);
    /// var read = LearningCyclesJson.Cycle.Read(text).Value;
    /// Console.WriteLine(read == closedCycle ? "the same cycle" : "something was lost"); // the same cycle
    ///
    /// var edited = text.Replace("\"PartlyMet\"", "\"Almost\"").Replace("\"2026-10-05\"", "\"2026-13-05\"");
    /// foreach (var problem in LearningCyclesJson.Cycle.Read(edited).Problems)
    ///     Console.WriteLine(problem);
    /// // $.reflection.outcome: "Almost" is no word that is known here; known are: Met, PartlyMet, NotMet.
    /// // $.history[3].on: "2026-13-05" is not a day such as 2026-09-01.
    /// </code>
    /// </example>
    public JsonReading<T> Read(string text) =>
        Utf8Text.Of(Guard.Against.Null(text), out var damage) is { } utf8 ? Parsed(utf8) : Refused([damage!]);

    /// <summary>Reads a text in UTF-8, with or without a byte order mark. Any bytes give a reading; none throw.</summary>
    public JsonReading<T> Read(ReadOnlySpan<byte> utf8) =>
        utf8.Length > MaximumLength || Utf8Text.Damage(utf8) is not { } damage
            ? Parsed(utf8.ToArray())
            : Refused([damage]);

    /// <summary>What is stored, and the schema version: <c>LearningCycle, schema version 1</c>.</summary>
    public override string ToString() => InvariantText.Of($"{what}, schema version {SchemaVersion}");

    // The stored type is known here and nowhere else, so the casts hold.
    internal static JsonForm<T> Of<TSnapshot>(
        JsonTypeInfo<TSnapshot> stored,
        int schemaVersion,
        Func<T, TSnapshot> toSnapshot,
        Func<TSnapshot, T> restore
    )
        where TSnapshot : class =>
        Of(stored, Known.Forms, schemaVersion, toSnapshot, restore, LearningCyclesJson.MaximumLength);

    internal static JsonForm<T> Of<TSnapshot>(
        JsonTypeInfo<TSnapshot> stored,
        TypeForms forms,
        int schemaVersion,
        Func<T, TSnapshot> toSnapshot,
        Func<TSnapshot, T> restore,
        int maximumLength
    )
        where TSnapshot : class =>
        new(
            stored,
            forms,
            schemaVersion,
            value => toSnapshot(value),
            snapshot => restore((TSnapshot)snapshot),
            maximumLength
        );

    internal JsonTypeInfo Stored => stored;

    internal TypeForms Forms => forms;

    private object Snapshot(T value)
    {
        try
        {
            return toSnapshot(value);
        }
        catch (ArgumentException refusal)
        {
            throw new JsonRefusedException(what, [GuardFinder.Problem(refusal, "$", forms, stored)]);
        }
    }

    private JsonReading<T> Parsed(ReadOnlyMemory<byte> utf8)
    {
        var problems = new ProblemList();
        var snapshot = SnapshotReader.Read(stored, forms, MaximumLength, SchemaVersion, utf8, problems);
        if (snapshot is null)
            return Refused(problems.ToValueList());
        try
        {
            return new(what, restore(snapshot), []);
        }
        catch (Exception refusal) when (GuardFinder.IsRefusal(refusal))
        {
            return Refused([GuardFinder.Problem(refusal, "$", forms, stored)]);
        }
    }

    private JsonReading<T> Refused(ValueList<JsonProblem> problems) => new(what, null, problems);
}
