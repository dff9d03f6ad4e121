namespace LearningCycles.Frameworks;

/// <summary>
/// An indicator of one pinned framework version. A goal that refers to it stays valid after a later version rewords the code.
/// </summary>
public sealed record IndicatorReference
{
    /// <summary>Refers to an indicator; <see cref="Framework.Reference" /> also checks that it is there.</summary>
    public IndicatorReference(FrameworkId framework, IndicatorCode code)
    {
        Framework = Guard.Against.Null(framework);
        Code = Guard.Against.Null(code);
    }

    /// <summary>The framework's version.</summary>
    public FrameworkId Framework { get; }

    /// <summary>The code within it.</summary>
    public IndicatorCode Code { get; }

    /// <summary>The code and the version: <c>I.5 (leap/2013-14)</c>.</summary>
    public override string ToString() => $"{Code} ({Framework})";
}
