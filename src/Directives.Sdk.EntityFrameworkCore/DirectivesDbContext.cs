using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>
/// The register's tables, for a host that uses a provider or a database of its own. Who only wants a register in a file uses <see cref="RegisterStore"/>.
/// </summary>
/// <remarks>The migrations of this assembly are written for SQLite; only there do triggers keep the events append-only. Every value is a text form of the library, so that one spelling exists.</remarks>
public sealed class DirectivesDbContext : DbContext
{
    /// <summary>A context with some options, which name the provider.</summary>
    /// <param name="options">The options.</param>
    public DirectivesDbContext(DbContextOptions<DirectivesDbContext> options)
        : base(options)
    {
    }

    /// <summary>Văn bản đã nhập.</summary>
    public DbSet<NoticeRow> Notices => Set<NoticeRow>();

    /// <summary>Nhiệm vụ.</summary>
    public DbSet<TaskRow> Tasks => Set<TaskRow>();

    /// <summary>Cơ quan chủ trì, phối hợp.</summary>
    public DbSet<PartyRow> Parties => Set<PartyRow>();

    /// <summary>Sự kiện; only ever added to.</summary>
    public DbSet<EventRow> Events => Set<EventRow>();

    /// <summary>Cơ quan, đơn vị that a host added.</summary>
    public DbSet<UnitRow> Units => Set<UnitRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<NoticeRow>(Notice);
        modelBuilder.Entity<TaskRow>(Task);
        modelBuilder.Entity<PartyRow>(Party);
        modelBuilder.Entity<EventRow>(Event);
        modelBuilder.Entity<UnitRow>(Unit);
    }

    private static void Notice(EntityTypeBuilder<NoticeRow> notice)
    {
        notice.ToTable("notices").HasKey(row => row.Key);
        notice.HasIndex(row => row.Hash).IsUnique();
    }

    private static void Task(EntityTypeBuilder<TaskRow> task)
    {
        task.ToTable("tasks").HasKey(row => row.Place);
        task.Property(row => row.Place).ValueGeneratedNever();
        task.HasAlternateKey(row => row.Id);
        task.HasIndex(row => row.Notice);
    }

    private static void Party(EntityTypeBuilder<PartyRow> party)
    {
        party.ToTable("parties").HasKey(row => new { row.Task, row.Role, row.Number });
        party.HasOne<TaskRow>().WithMany().HasForeignKey(row => row.Task).HasPrincipalKey(row => row.Id).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Event(EntityTypeBuilder<EventRow> taskEvent)
    {
        taskEvent.ToTable("events").HasKey(row => new { row.Task, row.Number });
        taskEvent.HasOne<TaskRow>().WithMany().HasForeignKey(row => row.Task).HasPrincipalKey(row => row.Id).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Unit(EntityTypeBuilder<UnitRow> unit)
    {
        unit.ToTable("units").HasKey(row => row.Place);
        unit.Property(row => row.Place).ValueGeneratedNever();
        unit.HasAlternateKey(row => row.Id);
    }
}
