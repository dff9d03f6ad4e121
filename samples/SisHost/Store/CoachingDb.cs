using LearningCycles.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>The database, seen from one school: every query is filtered by it.</summary>
public sealed class CoachingDb(DbContextOptions<CoachingDb> options, Tenant tenant) : DbContext(options)
{
    /// <summary>The school from which it is seen.</summary>
    public SchoolId School => tenant.School;

    /// <summary>Everything as it was saved, version by version.</summary>
    public DbSet<KeptVersion> Versions => Set<KeptVersion>();

    /// <summary>Whom each subject is about.</summary>
    public DbSet<KeptPerson> People => Set<KeptPerson>();

    /// <summary>Refuses to go on where no school is entered: what is saved would belong to nobody.</summary>
    internal void RequireSchool()
    {
        if (!tenant.HasSchool)
            throw new InvalidOperationException("No school is entered. Set the tenant before saving.");
    }

    // Kept as it was written: jsonb would order the members anew.
    internal string JsonColumn => Database.IsNpgsql() ? "json" : "TEXT";

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<PersonId>().HaveConversion<PersonIdConverter>();
        configurationBuilder.Properties<SchoolId>().HaveConversion<SchoolIdConverter>();
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var kind in KeptKinds.All)
            kind.Map(modelBuilder, this);
        modelBuilder.Entity<KeptVersion>(row =>
        {
            row.ToTable("versions");
            row.HasKey(kept => new
            {
                kept.School,
                kept.Kind,
                kept.Id,
                kept.Version,
            });
            row.Property(kept => kept.Text).HasColumnType(JsonColumn);
            row.HasQueryFilter(kept => kept.School == School);
        });
        modelBuilder.Entity<KeptPerson>(row =>
        {
            row.ToTable("people_of");
            row.HasKey(kept => new
            {
                kept.School,
                kept.Kind,
                kept.Id,
                kept.Person,
            });
            row.HasIndex(kept => new
            {
                kept.School,
                kept.Person,
                kept.Kind,
            });
            row.HasQueryFilter(kept => kept.School == School);
        });
    }

    // Here and not with the kind: a filter asks the school of the context at hand only through "this".
    internal void Map<T>(ModelBuilder model, KeptKind<T> kind)
        where T : class
    {
        var row = model.Entity<Kept<T>>();
        row.ToTable(kind.Table);
        row.HasKey(kept => new { kept.School, kept.Id });
        row.Property(kept => kept.Subject)
            .HasConversion(new SubjectConverter<T>(kind.Form), new SubjectComparer<T>())
            .HasColumnType(JsonColumn);
        row.Property(kept => kept.Version).IsConcurrencyToken();
        row.HasQueryFilter(kept => kept.School == School);
    }
}
