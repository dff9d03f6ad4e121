using System.Reflection;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using LearningCycles.Json;

namespace LearningCycles.Testing;

/// <summary>How the types of a form are stored, as the form itself knows it. Tests of both packages ask, and only one sees its internals.</summary>
internal sealed class StoredShapes
{
    private const BindingFlags Inside = BindingFlags.NonPublic | BindingFlags.Instance;

    private static readonly Action<StringBuilder, string> Append = typeof(LearningCyclesJson)
        .Assembly.GetType("LearningCycles.Json.Text.EscapedText")!
        .GetMethod("Append", BindingFlags.NonPublic | BindingFlags.Static)!
        .CreateDelegate<Action<StringBuilder, string>>();

    private readonly Func<Type, object?> word;

    /// <param name="form">A <see cref="JsonForm{T}" />.</param>
    public StoredShapes(object form)
    {
        Root = (JsonTypeInfo)form.GetType().GetProperty("Stored", Inside)!.GetValue(form)!;
        var forms = form.GetType().GetProperty("Forms", Inside)!.GetValue(form)!;
        word = Of<Func<Type, object?>>("Word");
        Item = Of<Func<Type, Type?>>("Item");
        ShapeOf = Of<Func<Type, JsonTypeInfo>>("ShapeOf");
        Members = Of<Func<JsonTypeInfo, IReadOnlyList<JsonPropertyInfo>>>("Members");

        TDelegate Of<TDelegate>(string method)
            where TDelegate : Delegate => forms.GetType().GetMethod(method, Inside)!.CreateDelegate<TDelegate>(forms);
    }

    /// <summary>The stored type of the subject.</summary>
    public JsonTypeInfo Root { get; }

    /// <summary>The type of a list's items, or null when the type is no list.</summary>
    public Func<Type, Type?> Item { get; }

    /// <summary>The type whose members are written for a type: itself, or the one that stands in for it.</summary>
    public Func<Type, JsonTypeInfo> ShapeOf { get; }

    /// <summary>The members that are stored.</summary>
    public Func<JsonTypeInfo, IReadOnlyList<JsonPropertyInfo>> Members { get; }

    /// <summary>Whether a type is written as one text.</summary>
    public bool IsWord(Type type) => word(type) is not null;

    /// <summary>Whether a type is written as an object.</summary>
    public bool IsObject(Type type) => Item(type) is null && !IsWord(type) && type.IsClass;

    /// <summary>A text between quotes, as forms write it.</summary>
    public static string Escaped(string text)
    {
        var output = new StringBuilder();
        Append(output, text);
        return output.ToString();
    }

    /// <summary>The forms that are properties of a class.</summary>
    public static IReadOnlyList<object> FormsOf(Type type) =>
        [.. type.GetProperties().Select(property => property.GetValue(null)!)];
}
