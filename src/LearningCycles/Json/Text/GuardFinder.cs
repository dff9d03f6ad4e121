using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LearningCycles.Machines;

namespace LearningCycles.Json.Text;

/// <summary>
/// Finds which objects of a document refuse to be made: guards throw without knowing where they are in it. Each object is made alone,
/// the innermost first, so the place is exact. The document has come through <see cref="ShapeReader" />.
/// </summary>
internal sealed class GuardFinder(TypeForms forms, ProblemList problems)
{
    /// <summary>Whether a guard threw, or a sum of days that no calendar has.</summary>
    internal static bool IsRefusal(Exception exception) => exception is ArgumentException or OverflowException;

    internal void Find(Type type, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in element.EnumerateArray())
            {
                problems.Enter(index++);
                Find(forms.Item(type)!, item);
                problems.Leave();
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            FindInObject(Nullable.GetUnderlyingType(type) ?? type, element);
        }
    }

    /// <summary>The problem that a refusal is, in an object of a stored type: at the member that it names, or at the object.</summary>
    internal static JsonProblem Problem(Exception refusal, string path, TypeForms forms, JsonTypeInfo type)
    {
        var named = refusal switch
        {
            SnapshotRefusedException { Member: { } inside } => inside,
            ArgumentException { ParamName: { } parameter }
                when forms.Members(type).Any(m => string.Equals(m.Name, Camel(parameter), StringComparison.Ordinal)) =>
                Camel(parameter),
            _ => null,
        };
        var at = named is null ? path : $"{path}.{named}";
        return refusal is ArgumentNullException && named is not null
            ? Missing(at)
            : new(JsonProblemKind.BrokenInvariant, at, Shown.MessageOf(refusal));
    }

    private void FindInObject(Type bare, JsonElement element)
    {
        var type = forms.ShapeOf(bare);
        // What is made is the value that another type stands in for, if one does.
        var made = forms.TypeOf(bare);
        var before = problems.Count;
        foreach (var member in forms.Members(type))
        {
            problems.Enter(member.Name);
            Find(member.PropertyType, element.GetProperty(member.Name));
            problems.Leave();
        }
        if (problems.Count > before || problems.IsFull || RefusalOf(made, element) is not { } refusal)
            return;
        if (refusal is ArgumentNullException)
            AddMissing(type, made, element);
        else
            problems.Add(Problem(refusal, problems.Path, forms, type));
    }

    // A guard in a setter does not know its member's name: it is found by filling in the others.
    private void AddMissing(JsonTypeInfo type, JsonTypeInfo made, JsonElement element)
    {
        var path = problems.Path;
        var words = forms
            .Members(type)
            .Where(member =>
                element.GetProperty(member.Name).ValueKind == JsonValueKind.Null
                && forms.Word(member.PropertyType) is not null
            )
            .ToList();
        if (RefusalOf(made, Filled(null)) is not ArgumentNullException more)
        {
            foreach (var word in words)
            {
                if (RefusalOf(made, Filled(word)) is ArgumentNullException)
                    problems.Add(Missing($"{path}.{word.Name}"));
            }
            return;
        }
        // An object is missing, and none can be made up: say which it may be.
        var objects = forms
            .Members(type)
            .Where(member =>
                element.GetProperty(member.Name).ValueKind == JsonValueKind.Null
                && !member.PropertyType.IsValueType
                && forms.Word(member.PropertyType) is null
            )
            .Select(member => member.Name)
            .ToList();
        problems.Add(
            objects is [var only] ? Missing($"{path}.{only}")
            : Problem(more, path, forms, type) is { Kind: JsonProblemKind.Missing } named ? named
            : new(JsonProblemKind.Missing, path, $"a member is missing, one of: {string.Join(", ", objects)}.")
        );

        JsonElement Filled(JsonPropertyInfo? empty)
        {
            // From the raw texts: half of a surrogate pair is a text here, and none for the classes of System.Text.Json.
            var filled = new StringBuilder("{");
            foreach (var member in element.EnumerateObject())
            {
                if (EscapedText.NameOf(member) is not { } name)
                    continue;
                if (filled.Length > 1)
                    filled.Append(',');
                EscapedText.Append(filled, name);
                filled.Append(':');
                var word = words.Find(one => one != empty && string.Equals(one.Name, name, StringComparison.Ordinal));
                if (word is null)
                    filled.Append(member.Value.GetRawText());
                else
                    EscapedText.Append(filled, forms.Word(word.PropertyType)!.Example);
            }
            filled.Append('}');
            using var document = JsonDocument.Parse(filled.ToString());
            return document.RootElement.Clone();
        }
    }

    private static Exception? RefusalOf(JsonTypeInfo type, JsonElement element)
    {
        try
        {
            element.Deserialize(type);
            return null;
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            return refusal;
        }
    }

    private static JsonProblem Missing(string path) =>
        new(
            JsonProblemKind.Missing,
            path,
            "the member is missing.\nMaybe the text is of something else, or was changed by hand?"
        );

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
