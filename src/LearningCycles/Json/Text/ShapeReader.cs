using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningCycles.Json.Text;

/// <summary>
/// Compares a document with the stored types, member by member, and says all that is wrong. It writes the document out again in one shape,
/// with every member there and nothing else, so that what the framework makes of it does not depend on the framework's version.
/// </summary>
internal sealed class ShapeReader(TypeForms forms, Utf8JsonWriter output, ProblemList problems)
{
    internal void Read(Type type, JsonElement element)
    {
        if (problems.IsFull)
        {
            output.WriteNullValue();
            return;
        }
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (forms.Item(bare) is { } item)
            ReadList(item, element);
        else if (forms.Word(bare) is { } word)
            ReadWord(word, element);
        else if (bare.IsEnum)
            ReadEnum(bare, element);
        else if (bare == typeof(bool))
            ReadBool(element);
        else if (bare == typeof(int))
            ReadNumber(
                element,
                element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out _),
                "a whole number"
            );
        else if (bare == typeof(decimal))
            ReadNumber(
                element,
                element.ValueKind == JsonValueKind.Number && DecimalForm.IsExact(element.GetRawText()),
                "a decimal number of up to 28 digits without an exponent"
            );
        else
            ReadObject(forms.ShapeOf(bare), element);
    }

    private void ReadObject(JsonTypeInfo type, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Wrong(element, "an object");
            return;
        }
        var given = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (EscapedText.NameOf(member) is { } name && !given.TryAdd(name, member.Value))
                twice.Add(name);
        }
        output.WriteStartObject();
        foreach (var member in forms.Members(type))
        {
            problems.Enter(member.Name);
            output.WritePropertyName(member.Name);
            if (twice.Contains(member.Name))
                problems.Add(JsonProblemKind.Repeated, "the member is there twice.\nMaybe one of the two is to go?");
            if (given.TryGetValue(member.Name, out var value) && value.ValueKind != JsonValueKind.Null)
                Read(member.PropertyType, value);
            else
                ReadNothing(member.PropertyType, given.Keys, member.Name);
            problems.Leave();
        }
        output.WriteEndObject();
    }

    // Null is as good as left out. Whether a text or an object may be so, only the guards know: GuardFinder.
    private void ReadNothing(Type type, IEnumerable<string> given, string name)
    {
        if (forms.Item(type) is not null)
        {
            output.WriteStartArray();
            output.WriteEndArray();
        }
        else if (type == typeof(bool))
            output.WriteBooleanValue(false);
        else
        {
            if (type.IsValueType && Nullable.GetUnderlyingType(type) is null)
                problems.Add(JsonProblemKind.Missing, Missing(given, name));
            output.WriteNullValue();
        }
    }

    private static string Missing(IEnumerable<string> given, string name)
    {
        foreach (var other in given)
        {
            if (
                string.Equals(other, name, StringComparison.OrdinalIgnoreCase)
                && !string.Equals(other, name, StringComparison.Ordinal)
            )
                return $"the member is missing.\nMaybe {Shown.Of(other)} is meant? Names are told apart by case.";
        }
        return "the member is missing.\nMaybe the text is of something else, or was changed by hand?";
    }

    private void ReadList(Type item, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Wrong(element, "a list");
            return;
        }
        output.WriteStartArray();
        var index = 0;
        foreach (var value in element.EnumerateArray())
        {
            problems.Enter(index++);
            if (value.ValueKind == JsonValueKind.Null)
                Wrong(value, "an item");
            else
                Read(item, value);
            problems.Leave();
        }
        output.WriteEndArray();
    }

    private void ReadWord(IWordForm word, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            Wrong(element, "a text");
            return;
        }
        if (word.FindUnreadable(EscapedText.Of(element)) is { } message)
            problems.Add(JsonProblemKind.BadValue, message);
        output.WriteRawValue(element.GetRawText(), skipInputValidation: true);
    }

    private void ReadEnum(Type type, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            Wrong(element, "a word");
            return;
        }
        var word = EscapedText.Of(element);
        if (Array.IndexOf(Enum.GetNames(type), word) < 0)
        {
            problems.Add(
                JsonProblemKind.UnknownWord,
                $"{Shown.Of(word)} is no word that is known here; known are: {string.Join(", ", Enum.GetNames(type))}."
            );
            output.WriteNullValue();
            return;
        }
        // As a number, which every version of the framework reads without a converter.
        output.WriteRawValue(((Enum)Enum.Parse(type, word)).ToString("D"));
    }

    private void ReadBool(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
            element.WriteTo(output);
        else
            Wrong(element, "true or false");
    }

    private void ReadNumber(JsonElement element, bool fits, string what)
    {
        if (fits)
            element.WriteTo(output);
        else if (element.ValueKind == JsonValueKind.Number)
        {
            problems.Add(JsonProblemKind.BadValue, $"{Shown.Of(element)} is not {what}.");
            output.WriteNullValue();
        }
        else
            Wrong(element, what);
    }

    private void Wrong(JsonElement element, string wanted)
    {
        problems.Add(JsonProblemKind.WrongType, $"{Shown.Of(element)} stands where {wanted} is expected.");
        output.WriteNullValue();
    }
}
