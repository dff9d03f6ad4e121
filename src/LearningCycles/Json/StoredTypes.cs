using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LearningCycles.Json.Text;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Json;

/// <summary>How the types of stored subjects are written: as a text, as a list, as another type, and without which members.</summary>
/// <remarks>
/// The way for another package, or for a host, to store subjects of its own just as the library stores its own:
/// <c>StoredTypes.Common.WithList&lt;Room&gt;()</c>, a source-generated <c>JsonSerializerContext</c> that is made with
/// <see cref="ToOptions" />, and <see cref="FormOf" />. A stored type has one public constructor whose parameters are named as
/// its members, or <c>init</c> members only; its guards refuse what may not be.
/// </remarks>
/// <example>
/// <code>
/// // [JsonSerializable(typeof(CoverPlan))] internal sealed partial class CoverPlanContext : JsonSerializerContext;
/// // internal sealed record CoverPlan(int SchemaVersion, PersonId Teacher, ValueList&lt;Cover&gt; Covers);
/// var types = StoredTypes.Common.WithList&lt;Cover&gt;();
/// var form = types.FormOf(
///     new CoverPlanContext(types.ToOptions()).CoverPlan, schemaVersion: 1,
///     toSnapshot: plan => plan, restore: plan => plan);
///
/// Console.WriteLine(form.Write(new(1, ana, [new(By: ben, On: new(2026, 9, 22))])));
/// // {"schemaVersion":1,"teacher":"ana","covers":[{"by":"ben","on":"2026-09-22"}]}
/// Console.WriteLine(form.Read("""{"schemaVersion":1,"teacher":"ana","covers":[{"by":"ben"}]}""").Problems[0]);
/// // $.covers[0].on: the member is missing.
/// // Maybe the text is of something else, or was changed by hand?
/// </code>
/// </example>
public sealed class StoredTypes
{
    private readonly Dictionary<Type, JsonConverter> forms;
    private readonly HashSet<(Type Type, string Name)> computed;

    private StoredTypes(Dictionary<Type, JsonConverter> forms, HashSet<(Type Type, string Name)> computed)
    {
        this.forms = forms;
        this.computed = computed;
    }

    /// <summary>Texts, decimal numbers, the days and times of NodaTime, all ids of the core, and lists of texts, days and people. Whole numbers, enums and <c>bool</c> need no form.</summary>
    public static StoredTypes Common { get; } =
        Of(
            [
                .. ValueForms.All,
                .. IdForms.All,
                new ListForm<string>(),
                new ListForm<LocalDate>(),
                new ListForm<PersonId>(),
            ],
            []
        );

    /// <summary>These types with one more that is written as one text, such as an id.</summary>
    /// <param name="parse">The value of a text; throws <see cref="FormatException" /> when it is none, or <see cref="ArgumentException" /> with words of its own. What it gives is written as the same text again.</param>
    /// <param name="format">The text of a value; throws <see cref="ArgumentException" /> when the value would not come back.</param>
    /// <param name="what">What the text is, with its article: <c>a room</c>.</param>
    /// <param name="example">A text that can be read.</param>
    /// <exception cref="ArgumentException">The type has a form already.</exception>
    public StoredTypes WithWord<T>(Func<string, T> parse, Func<T, string> format, string what, string example)
        where T : notnull =>
        With(
            new WordForm<T>(
                Guard.Against.Null(parse),
                Guard.Against.Null(format),
                Guard.Against.NullOrWhiteSpace(what),
                Guard.Against.NullOrWhiteSpace(example)
            )
        );

    /// <summary>These types with lists of a type. An empty list is left out of the text, so no stored list may be null.</summary>
    /// <exception cref="ArgumentException">Lists of the type have a form already.</exception>
    public StoredTypes WithList<T>()
        where T : notnull => With(new ListForm<T>());

    /// <summary>These types with one that is written as another: a family of types as one with a <c>kind</c>, or what cannot be made from its members.</summary>
    /// <remarks>The context names the stored type: <c>[JsonSerializable(typeof(StoredFurniture))]</c>. The compiler does not find it from the other.</remarks>
    /// <param name="toStored">What is written of a value; throws <see cref="ArgumentException" /> when it would not come back.</param>
    /// <param name="restore">The value of what was read; throws <see cref="ArgumentException" />, best with the member's name, when there is none.</param>
    /// <exception cref="ArgumentException">The type has a form already.</exception>
    public StoredTypes WithStandIn<T, TStored>(Func<T, TStored> toStored, Func<TStored, T> restore)
        where T : notnull
        where TStored : class =>
        With(new StandInForm<T, TStored>(Guard.Against.Null(toStored), Guard.Against.Null(restore)));

    /// <summary>These types without some public members of one, as they are computed from the others.</summary>
    /// <param name="members">The members' names as a text has them: <c>isMoved</c>.</param>
    public StoredTypes WithoutMembers<T>(params ValueList<string> members) =>
        new(forms, [.. computed, .. Guard.Against.Null(members).Select(name => (typeof(T), name))]);

    /// <summary>What the context of the stored types is made with: <c>new MyContext(types.ToOptions())</c>.</summary>
    public JsonSerializerOptions ToOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            MaxDepth = LearningCyclesJson.MaximumDepth,
        };
        foreach (var form in forms.Values)
            options.Converters.Add(form);
        return options;
    }

    /// <summary>The form of a subject.</summary>
    /// <param name="stored">What the compiler tells about the stored type, from a context that was made with <see cref="ToOptions" />. It has a whole number <c>SchemaVersion</c>.</param>
    /// <param name="schemaVersion">The schema version that is written, and the newest that is read.</param>
    /// <param name="toSnapshot">What is written of a subject; throws <see cref="ArgumentException" /> when it would not come back.</param>
    /// <param name="restore">The subject of what was read; throws <see cref="ArgumentException" />, best with the member's name, when there is none.</param>
    /// <param name="maximumLength">The longest text that is read, in bytes of UTF-8.</param>
    /// <exception cref="ArgumentException">A type that is stored has no form, a member to be left out is none, or the context was made with other options.</exception>
    public JsonForm<T> FormOf<T, TSnapshot>(
        JsonTypeInfo<TSnapshot> stored,
        int schemaVersion,
        Func<T, TSnapshot> toSnapshot,
        Func<TSnapshot, T> restore,
        int maximumLength = LearningCyclesJson.MaximumLength
    )
        where T : class
        where TSnapshot : class
    {
        Guard.Against.Null(stored);
        Guard.Against.Null(toSnapshot);
        Guard.Against.Null(restore);
        Guard.Against.OutOfBounds(schemaVersion, nameof(schemaVersion), 1, int.MaxValue);
        Guard.Against.OutOfBounds(maximumLength, nameof(maximumLength), 1, int.MaxValue);
        if (!forms.Values.All(stored.Options.Converters.Contains))
            throw new ArgumentException(
                $"The context of {typeof(TSnapshot).Name} was made with other options.\nMaybe make it with {nameof(StoredTypes)}.{nameof(ToOptions)}?",
                nameof(stored)
            );
        var types = new TypeForms(this, stored.Options);
        types.CheckAll(stored);
        return JsonForm<T>.Of(stored, types, schemaVersion, toSnapshot, restore, maximumLength);
    }

    /// <summary>How many types have a form: <c>types with a form: 30</c>.</summary>
    public override string ToString() => InvariantText.Of($"types with a form: {forms.Count}");

    internal static StoredTypes Of(IEnumerable<JsonConverter> forms, IEnumerable<(Type Type, string Name)> computed) =>
        new(forms.ToDictionary(form => form.Type!), [.. computed]);

    internal JsonConverter? FormOf(Type type) => forms.GetValueOrDefault(type);

    internal bool IsComputed(Type type, string member) => computed.Contains((type, member));

    /// <summary>A member that is to be left out and that its type does not have; null when there is none.</summary>
    internal string? FindUnknownMember(Type type, IReadOnlyCollection<string> known) =>
        computed
            .FirstOrDefault(member => member.Type == type && !known.Contains(member.Name, StringComparer.Ordinal))
            .Name;

    private StoredTypes With(JsonConverter form) =>
        forms.ContainsKey(form.Type!)
            ? throw new ArgumentException($"{form.Type} has a form already.\nMaybe it is given twice?")
            : new(new(forms) { [form.Type!] = form }, computed);
}
