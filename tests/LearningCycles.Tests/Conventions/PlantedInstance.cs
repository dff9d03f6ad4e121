using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace LearningCycles.Tests.Conventions;

/// <summary>
/// Instances of any type of ours, made from its fields without its constructors, in which each text names the member that holds it. So a
/// text that is added to a record one day is planted too.
/// </summary>
/// <param name="hasOptional">Whether what may be null (a day, a number, an enum) is there.</param>
/// <param name="takesLast">Whether an enum is its last word, not its first.</param>
internal sealed class PlantedInstance(bool hasOptional, bool takesLast)
{
    private const BindingFlags Fields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Stack<Type> around = new();

    /// <summary>The members whose texts are planted, by their numbers: text 7 begins with <c>⟦7⟧</c>, so it is found in what is cut.</summary>
    internal List<string> Members { get; } = [];

    /// <summary>The types of ours that were made on the way, closed ones of generic types among them.</summary>
    internal HashSet<Type> Made { get; } = [];

    /// <summary>An instance; null of a type that is not ours.</summary>
    internal object? Of(Type type) => Value(type, type.Name);

    /// <summary>An id is one text called Value, and stands for what it names.</summary>
    internal static bool IsId(Type type) =>
        type.GetFields(Fields) is [{ Name: "<Value>k__BackingField" } only] && only.FieldType == typeof(string);

    private object? Value(Type type, string member)
    {
        if (type == typeof(string))
            return Planted(member);
        if (Nullable.GetUnderlyingType(type) is { } inside)
            return hasOptional ? Value(inside, member) : null;
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>().ElementAt(takesLast ? ^1 : 0);
        if (type == typeof(bool))
            return hasOptional;
        if (type == typeof(DateInterval))
            return new DateInterval(default, default);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return ListOf(type.GetGenericArguments()[0], member);
        if (type.IsAbstract || type.Namespace?.StartsWith("LearningCycles", StringComparison.Ordinal) != true)
            return type.IsAbstract && Kind(type) is { } kind ? Value(kind, member)
                : type.IsValueType ? Activator.CreateInstance(type)
                : typeof(IDictionary).IsAssignableFrom(type) ? Activator.CreateInstance(type)
                : null;
        return typeof(Delegate).IsAssignableFrom(type) || around.Contains(type) ? null : Object(type);
    }

    private string Planted(string member)
    {
        if (member.Length == 0)
            return "an id";
        Members.Add(member);
        return InvariantText.Of($"⟦{Members.Count - 1}⟧ is what somebody wrote");
    }

    private object Object(Type type)
    {
        Made.Add(type);
        around.Push(type);
        var made = RuntimeHelpers.GetUninitializedObject(type);
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(Fields))
            {
                var text = IsId(type) ? "" : $"{type.Name.Split('`')[0]}.{NameOf(field)}";
                field.SetValue(made, Value(field.FieldType, text));
            }
        }
        around.Pop();
        return made;
    }

    // A list of what is already being made would never end, and is empty.
    private object ListOf(Type item, string member) =>
        typeof(PlantedInstance)
            .GetMethod(nameof(List), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(item)
            .Invoke(null, [Value(item, member)])!;

    private static ValueList<T> List<T>(T? item)
        where T : notnull => item is null ? [] : [item];

    private static Type? Kind(Type family) =>
        family.Namespace?.StartsWith("LearningCycles", StringComparison.Ordinal) == true
            ? family.Assembly.GetTypes().FirstOrDefault(type => type.IsSealed && type.IsSubclassOf(family))
            : null;

    private static string NameOf(FieldInfo field) =>
        field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>')] : field.Name;
}
