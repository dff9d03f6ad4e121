using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace LearningCycles.Testing;

/// <summary>Writes an assembly's public surface as C#-like text: sorted, stable, the same on every framework.</summary>
internal static class PublicApi
{
    private const BindingFlags Visible =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static string Write(Assembly assembly)
    {
        var text = new StringBuilder();
        var nullability = new NullabilityInfoContext();
        foreach (
            var room in assembly
                .GetExportedTypes()
                .GroupBy(type => type.Namespace ?? "", StringComparer.Ordinal)
                .OrderBy(room => room.Key, StringComparer.Ordinal)
        )
        {
            text.Append("namespace ").Append(room.Key).Append('\n');
            foreach (var type in room.OrderBy(type => type.FullName, StringComparer.Ordinal))
                WriteType(text, type, nullability);
            text.Append('\n');
        }
        return text.ToString();
    }

    private static void WriteType(StringBuilder text, Type type, NullabilityInfoContext nullability)
    {
        text.Append("  ").Append(Head(type, nullability)).Append('\n');
        foreach (var member in Members(type, nullability))
            text.Append("    ").Append(member).Append('\n');
    }

    private static string Head(Type type, NullabilityInfoContext nullability)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return "delegate " + Method(type.GetMethod("Invoke")!, nullability, TypeName(type));
        var kind =
            type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType
                ? (Has<IsReadOnlyAttribute>(type) ? "readonly " : "") + (IsRecord(type) ? "record struct" : "struct")
            : type.IsAbstract && type.IsSealed ? "static class"
            : (
                type.IsSealed ? "sealed "
                : type.IsAbstract ? "abstract "
                : ""
            ) + (IsRecord(type) ? "record" : "class");
        var bases = new List<string>();
        if (type.BaseType is { } parent && !type.IsValueType && parent != typeof(object))
            bases.Add(TypeName(parent));
        if (!type.IsEnum)
            bases.AddRange(
                type.GetInterfaces()
                    .Except(type.BaseType?.GetInterfaces() ?? [])
                    .Where(contract => contract.IsPublic && !(IsRecord(type) && contract == Equatable(type)))
                    .Select(TypeName)
                    .Order(StringComparer.Ordinal)
            );
        return $"{kind} {TypeName(type)}" + (bases.Count == 0 ? "" : " : " + string.Join(", ", bases));
    }

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Visible) is not null;

    private static Type Equatable(Type type) => typeof(IEquatable<>).MakeGenericType(type);

    private static IEnumerable<string> Members(Type type, NullabilityInfoContext nullability)
    {
        if (type.IsEnum)
            return Enum.GetValues(type)
                .Cast<object>()
                .Select(value =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{value} = {Convert.ToInt64(value, CultureInfo.InvariantCulture)}"
                    )
                );
        if (typeof(Delegate).IsAssignableFrom(type))
            return [];
        var fields = type.GetFields(Visible)
            .Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly)
            .Select(field =>
                field.IsLiteral
                    ? $"const {TypeName(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue(), field.FieldType)}"
                    : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Annotated(nullability.Create(field))} {field.Name}"
            );
        var constructors = type.GetConstructors(Visible)
            .Where(IsVisible)
            .Select(constructor =>
                $"new({string.Join(", ", constructor.GetParameters().Select(p => Parameter(p, nullability)))})"
            );
        var properties = type.GetProperties(Visible)
            .Where(property => property.GetMethod is { } getter && IsVisible(getter))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => Property(property, nullability));
        var methods = type.GetMethods(Visible)
            .Where(method =>
                IsVisible(method)
                && !Has<CompilerGeneratedAttribute>(method)
                && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
                && !method.Name.StartsWith('<')
            )
            .Select(method => (method.Name, Text: Modifiers(method) + Method(method, nullability, MethodName(method))))
            .OrderBy(method => method.Name, StringComparer.Ordinal)
            .ThenBy(method => method.Text, StringComparer.Ordinal)
            .Select(method => method.Text);
        return Sorted(fields).Concat(Sorted(constructors)).Concat(properties).Concat(methods);

        static IEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Property(PropertyInfo property, NullabilityInfoContext nullability)
    {
        var setter = property.SetMethod is { } method && IsVisible(method) ? method : null;
        var access =
            setter is null ? "get;"
            : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "get; init;"
            : "get; set;";
        var index = property.GetIndexParameters();
        var name =
            index.Length == 0
                ? property.Name
                : $"this[{string.Join(", ", index.Select(p => Parameter(p, nullability)))}]";
        return $"{Modifiers(property.GetMethod!)}{(Has<RequiredMemberAttribute>(property) ? "required " : "")}"
            + $"{Annotated(nullability.Create(property))} {name} {{ {access} }}";
    }

    private static string Method(MethodInfo method, NullabilityInfoContext nullability, string name) =>
        $"{Annotated(nullability.Create(method.ReturnParameter))} {name}"
        + $"({(Has<ExtensionAttribute>(method) ? "this " : "")}"
        + $"{string.Join(", ", method.GetParameters().Select(p => Parameter(p, nullability)))})";

    private static string MethodName(MethodInfo method) =>
        method.IsGenericMethodDefinition
            ? $"{method.Name}<{string.Join(", ", method.GetGenericArguments().Select(TypeName))}>"
            : method.Name;

    private static string Modifiers(MethodInfo method) =>
        method.IsStatic ? "static "
        : method.GetBaseDefinition().DeclaringType != method.DeclaringType ? "override "
        : method.IsAbstract && method.DeclaringType is { IsInterface: false } ? "abstract "
        : method.IsVirtual && !method.IsFinal && method.DeclaringType is { IsInterface: false } ? "virtual "
        : "";

    private static string Parameter(ParameterInfo parameter, NullabilityInfoContext nullability)
    {
        var prefix =
            parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ")
            : IsParams(parameter) ? "params "
            : "";
        var value = parameter.HasDefaultValue
            ? " = " + Literal(parameter.RawDefaultValue, parameter.ParameterType)
            : "";
        return $"{prefix}{Annotated(nullability.Create(parameter))} {parameter.Name}{value}";
    }

    // The attribute of span parameters is the compiler's own on older frameworks, so it is known by its name.
    private static bool IsParams(ParameterInfo parameter) =>
        parameter
            .GetCustomAttributesData()
            .Any(attribute => attribute.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute");

    private static string Literal(object? value, Type type) =>
        value switch
        {
            null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
            string text => $"\"{text}\"",
            bool flag => flag ? "true" : "false",
            _ when type.IsEnum => $"{type.Name}.{Enum.ToObject(type, value)}",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private static string Annotated(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return TypeName(inner) + "?";
        var arguments = info.GenericTypeArguments;
        var name =
            type.IsArray && info.ElementType is { } element ? Annotated(element) + "[]"
            : type.IsGenericType && arguments.Length == type.GetGenericArguments().Length
                ? Generic(type, [.. arguments.Select(Annotated)])
            : TypeName(type);
        // Of an open type parameter the runtime cannot tell whether it is annotated; it calls it nullable.
        var isOpen =
            type.IsGenericParameter
            && !type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);
        return !type.IsValueType && !isOpen && info.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }

    private static string TypeName(Type type)
    {
        if (type.IsByRef)
            return TypeName(type.GetElementType()!);
        if (type.IsArray)
            return TypeName(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return TypeName(inner) + "?";
        return type.IsGenericType ? Generic(type, [.. type.GetGenericArguments().Select(TypeName)]) : BareName(type);
    }

    // A type nested in a generic one carries the outer one's arguments first: Outer<T>.Inner.
    private static string Generic(Type type, string[] arguments)
    {
        var outer = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var name = type.Name.Split('`')[0] + List(arguments[outer..]);
        return type.DeclaringType is { } declaring ? $"{BareName(declaring)}{List(arguments[..outer])}.{name}" : name;

        static string List(string[] names) => names.Length == 0 ? "" : $"<{string.Join(", ", names)}>";
    }

    private static string BareName(Type type)
    {
        if (type.IsGenericParameter)
            return type.Name;
        if (type == typeof(string))
            return "string";
        if (type == typeof(object))
            return "object";
        if (type == typeof(void))
            return "void";
        if (type == typeof(bool))
            return "bool";
        if (type == typeof(int))
            return "int";
        if (type == typeof(long))
            return "long";
        if (type == typeof(decimal))
            return "decimal";
        var name = type.Name.Split('`')[0];
        return type.IsNested ? $"{BareName(type.DeclaringType!)}.{name}" : name;
    }

    private static bool Has<T>(MemberInfo member)
        where T : Attribute =>
        member
            .GetCustomAttributesData()
            .Any(attribute =>
                string.Equals(attribute.AttributeType.FullName, typeof(T).FullName, StringComparison.Ordinal)
            );
}
